import { describe, expect, it } from 'vitest';
import { endpoints } from '@/contract/endpoints';
import { dataset, useMockApi } from './mock-api';

const api = useMockApi();
const suggest = async (q: string, limit = 20) =>
  (await api.read(endpoints.suggestions, { query: { q, limit } })).items;

const bearersOf = (name: string) =>
  dataset.streamers.filter((streamer) => streamer.displayName === name);
const homonym = dataset.streamers.find(({ displayName }) => bearersOf(displayName).length > 1)!;

describe('suggestions', () => {
  it('tell every homonym apart by platform, room and region', async () => {
    const bearers = bearersOf(homonym.displayName);
    const items = await suggest(homonym.displayName);
    expect(
      items
        .slice(0, bearers.length)
        .map((item) => item.streamerId)
        .toSorted(),
    ).toEqual(bearers.map((streamer) => streamer.streamerId).toSorted());
    const marks = items.map((item) => `${item.platform.platformId} ${item.roomId} ${item.region}`);
    expect(new Set(marks).size).toBe(items.length);
    const { homonyms } = await api.read(endpoints.streamer, {
      params: { streamerId: homonym.streamerId },
    });
    expect(homonyms.map((one) => one.streamerId).toSorted()).toEqual(
      bearers
        .map((one) => one.streamerId)
        .filter((id) => id !== homonym.streamerId)
        .toSorted(),
    );
  });

  it('find each streamer by its own room first', async () => {
    for (const { streamerId, roomId } of dataset.streamers.slice(0, 40)) {
      const found = await suggest(`https://live.example/${roomId}?share=1`);
      expect(found.map((item) => item.streamerId)).toContain(streamerId);
      expect(found[0]!.match).toBe('room');
    }
  });

  it('come best first: the name, its sound, its initials, a slip', async () => {
    const rank = ['name', 'pinyin', 'initials', 'room', 'near'];
    for (const q of ['小', 'xiao', 'xy', '的', 'm', '老王']) {
      const ranks = (await suggest(q)).map((item) => rank.indexOf(item.match));
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    }
  });

  it('are as many as asked for, and the register finds at least as many', async () => {
    expect(await suggest('的', 3)).toHaveLength(3);
    const sure = (await suggest('小雨')).filter((item) => item.match !== 'near');
    const { total } = await api.read(endpoints.streamers, { query: { q: '小雨' } });
    expect(total).toBeGreaterThanOrEqual(sure.length);
  });

  it('tell what else a homonym is told apart by, and which part of the name fits', async () => {
    const [first] = await suggest(homonym.displayName);
    expect(first!.hit).toEqual([0, homonym.displayName.length]);
    const bearer = bearersOf(homonym.displayName).find(
      ({ streamerId }) => streamerId === first!.streamerId,
    );
    expect(first!.followers).toBe(bearer!.followers);
    const { items } = await api.read(endpoints.streamers, { query: { ids: [first!.streamerId] } });
    expect(first!.mainCategory).toBe(items[0]!.mainCategory);
  });

  it('carry the verdict that the card gives over the window they name', async () => {
    const { window, items } = await api.read(endpoints.suggestions, {
      query: { q: homonym.displayName },
    });
    for (const { streamerId, verdict } of items) {
      const card = await api.read(endpoints.streamer, {
        params: { streamerId },
        query: { window: window.spec },
      });
      expect(verdict).toBe(card.summary.verdict.kind);
      expect(window).toEqual(card.window);
    }
  });

  it('take only what a share text names: the room first, then every seller of that name', async () => {
    const [bearer] = bearersOf(homonym.displayName);
    const q = `${bearer!.roomId} @${homonym.displayName}的直播间`;
    const items = await suggest(q);
    expect(items.map((item) => item.match)).not.toContain('near');
    expect(items).toHaveLength(bearersOf(homonym.displayName).length);
  });

  it('offer names that have much in common where nothing fits', async () => {
    const items = await suggest(`${homonym.displayName}官方`);
    expect(items.length).toBeGreaterThan(0);
    expect(items.every((item) => item.match === 'near')).toBe(true);
  });
});
