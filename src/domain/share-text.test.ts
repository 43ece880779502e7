import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readShareText, shareQuery } from './share-text';

/** What it is, the text, the rooms, the names. */
const SHAPES: [string, string, string[], string[]][] = [
  [
    'a Douyin text around a short link',
    '3.58 复制打开抖音，看看【小雨严选的直播间】超好看的春装… https://v.douyin.com/iRNBho5/ z@T.LW 10/05 hbA:/',
    [],
    ['小雨严选'],
  ],
  [
    'a live text of Douyin’s',
    '#在抖音，记录美好生活#【小雨严选】正在直播，来和我一起支持Ta吧。复制下方链接，打开【抖音】，直接观看直播！ https://v.douyin.com/J6xQ1aB/',
    [],
    ['小雨严选'],
  ],
  [
    'a fictional platform’s, with line breaks and emoji',
    '🌧️ 小雨严选正在直播\n快来和我一起看🔥\nhttps://live.kuaijian.example/room/40321?share_uid=998877665&ts=1790000000\n复制打开快见',
    ['40321'],
    ['小雨严选'],
  ],
  [
    'a Kuaishou text',
    'https://v.kuaishou.com/AbC123xy "小雨严选正在直播" 复制此消息，打开【快手】直接观看！',
    [],
    ['小雨严选'],
  ],
  [
    'a Taobao text',
    '【淘宝】https://m.tb.cn/h.gX5Yk2l?tk=Wd1234AbCdE CZ0001 「小雨严选的直播间」\n点击链接直接打开 或者 淘宝搜索直接打开',
    [],
    ['小雨严选'],
  ],
  ['a Channels card', '微信视频号：小雨严选', [], ['小雨严选']],
  [
    'a Xiaohongshu text',
    '54 小雨严选发布了一篇小红书笔记，快来看吧！ 😆 Xk3Lm9pQ 😆 http://xhslink.com/a/Bc9De，复制本条信息，打开【小红书】App查看精彩内容！',
    [],
    ['小雨严选'],
  ],
  ['a link with the room in its path', 'https://live.douyin.com/40321', ['40321'], []],
  [
    'a link with the room in its query',
    'https://chengxi.example/live?room_id=88-40321&from=share&uid=123456789',
    ['88-40321'],
    [],
  ],
  ['a link without its scheme', 'www.kuaijian.example/live/40321', ['40321'], []],
  [
    'a link that Chinese goes on after at once',
    '看直播https://live.kuaijian.example/40321，快来',
    ['40321'],
    [],
  ],
  ['a room number by its label', '房间号：40321', ['40321'], []],
  ['another label', '快见直播间ID 40321 晚上八点', ['40321'], []],
  ['an English label', 'Chengxi Live, room no. 40321', ['40321'], []],
  ['a mention', '@小雨严选', [], ['小雨严选']],
  ['a mention within a text', '今晚八点 @小雨严选 正在直播', [], ['小雨严选']],
  ['a full-width mention', '＠Mia家的直播间，来', [], ['Mia家']],
  ['a nickname by its label', '主播：小雨严选，今晚上新', [], ['小雨严选']],
  ['a short link alone', 'https://v.douyin.com/iRNBho5/', [], []],
];

describe('a pasted text', () => {
  it.each(SHAPES)('%s', (_, text, rooms, names) => {
    const share = readShareText(text);
    expect(share).not.toBeNull();
    if (!share) return;
    expect(share.rooms).toEqual(rooms);
    expect(share.names).toEqual(names);
  });

  it.each([
    '小雨严选',
    '小雨直播间',
    '老王的厨房',
    'Mia Closet',
    'xiao yu yan xuan',
    '40321',
    '「小雨」',
    '快见',
    '@',
    '',
    'room',
    'a@b.example',
  ])('is no share text: %s', (text) => {
    expect(readShareText(text)).toBeNull();
  });

  it('sends on no more than what tells the seller', () => {
    const [, text = ''] = SHAPES[2] ?? [];
    const share = readShareText(text);
    expect(share && shareQuery(share)).toBe('40321 @小雨严选');
    const [short = ['', '']] = SHAPES.slice(-1);
    const nothing = readShareText(short[1] ?? '');
    expect(nothing && shareQuery(nothing)).toBe('');
  });

  it('keeps the useful part of a long one, wherever it stands', () => {
    fc.assert(
      fc.property(fc.nat(1500), fc.nat(1500), (before, after) => {
        const filler = (count: number) => '今晚上新，全场包邮。'.repeat(Math.ceil(count / 10));
        const text = `${filler(before)} https://live.kuaijian.example/room/40321 ${filler(after)}`;
        const share = readShareText(text);
        expect(share?.rooms).toEqual(['40321']);
        expect(share && shareQuery(share).length).toBeLessThanOrEqual(200);
      }),
    );
  });

  it('is read whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const share = readShareText(`https://${text}`);
        expect(share ? shareQuery(share).length : 0).toBeLessThanOrEqual(200);
      }),
    );
  });
});
