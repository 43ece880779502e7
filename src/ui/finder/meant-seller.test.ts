import { describe, expect, it } from 'vitest';
import { readShareText } from '@/domain/share-text';
import { meantSeller } from './meant-seller';
import { suggestion } from './test-suggestion';

const meant = (text: string, ...items: ReturnType<typeof suggestion>[]) => {
  const share = readShareText(text);
  if (!share) throw new Error('no share text');
  return meantSeller(share, items)?.streamerId ?? null;
};

const IN_ROOM = 'https://live.kuaijian.example/room/1001';
const NAMED = '来看看【小雨】的直播间';
const BOTH = `小雨正在直播 ${IN_ROOM}`;

describe('whom a share text means', () => {
  it('is the only one in its room, whoever else was found', () => {
    const longer = suggestion('b', { roomId: '10012', match: 'room', hit: null });
    expect(meant(IN_ROOM, suggestion('a', { match: 'room', hit: null }), longer)).toBe('a');
    expect(meant(BOTH, suggestion('a'), suggestion('b', { roomId: '2002' }))).toBe('a');
  });

  it('is nobody where two platforms have that room', () => {
    expect(
      meant(IN_ROOM, suggestion('a', { hit: null }), suggestion('b', { hit: null })),
    ).toBeNull();
  });

  it('is nobody where the room is another’s than the name, or nobody’s', () => {
    const other = suggestion('a', { displayName: '老王', match: 'room', hit: null });
    expect(meant(BOTH, other, suggestion('b', { roomId: '2002' }))).toBeNull();
    expect(meant(BOTH, suggestion('b', { roomId: '2002' }))).toBeNull();
  });

  it('is the only one of exactly its name, where it gives no room', () => {
    expect(meant(NAMED, suggestion('a'), suggestion('b', { match: 'near', hit: null }))).toBe('a');
    expect(meant(NAMED, suggestion('a'), suggestion('b', { roomId: '2002' }))).toBeNull();
    expect(meant(NAMED, suggestion('a', { displayName: '小雨严选' }))).toBeNull();
    expect(meant(NAMED, suggestion('a', { match: 'near', hit: null }))).toBeNull();
    expect(meant(NAMED)).toBeNull();
  });

  it('is the seller whose card’s link it is', () => {
    const own = suggestion('s00157', { match: 'room', hit: null });
    expect(meant('https://castcheck.example/check/s00157', own)).toBe('s00157');
  });
});
