import { describe, expect, it } from 'vitest';
import type { Streamer } from '@/dataset/tables';
import { createSearchIndex } from './search-index';

const streamer = (displayName: string, roomId: string): Streamer => ({
  streamerId: `s-${roomId}`,
  displayName,
  platformId: 'p',
  roomId,
  operatorId: null,
  region: null,
  followers: null,
  joinedOn: null,
  identityVerifiedOn: null,
  workType: null,
  skillLevel: null,
  certificateNo: null,
  certificateValidUntil: null,
});

const names = [
  ['老王的厨房', '80001'],
  ['小雨穿搭', '80002'],
  ['Mia Closet', '90210'],
  ['小雨穿搭', '70007'],
  ['单师傅珠宝', '66-18'],
  ['绿野农家', '55555'],
  ['王晴欣', '12345678'],
] as const;
const index = createSearchIndex(names.map(([name, room]) => streamer(name, room)));

const found = (query: string) =>
  [...index.find(query)]
    .sort(([a, fitA], [b, fitB]) => fitA - fitB || a - b)
    .map(([place]) => names[place]?.[1]);
const near = (query: string) => [...index.findNear(query).keys()].map((at) => names[at]?.[0]);

describe('finding a streamer', () => {
  it.each([
    ['part of a Chinese name', '厨房', ['80001']],
    ['a name that begins so before one that holds it', '王', ['12345678', '80001']],
    ['every homonym', '小雨穿搭', ['80002', '70007']],
    ['Latin whatever its case', 'mia', ['90210']],
    ['full-width Latin and digits', 'ＭＩＡ　ｃｌｏｓｅｔ', ['90210']],
    ['spaces in between', ' 老王 的 厨房 ', ['80001']],
    ['full pinyin', 'laowangdechufang', ['80001']],
    ['pinyin with spaces', 'lao wang', ['80001']],
    ['pinyin with tone marks', 'lǎo wáng', ['80001']],
    ['pinyin with tone digits', 'lao3wang2', ['80001']],
    ['pinyin that stops within a syllable', 'laow', ['80001']],
    ['ü written v', 'lvye', ['55555']],
    ['ü written ü', 'lǜyě', ['55555']],
    ['ü written u:', 'lu:4 ye3', ['55555']],
    ['the surname reading of a character', 'shanshifu', ['66-18']],
    ['the common reading of a character', 'danshifu', ['66-18']],
    ['initials', 'lwdcf', ['80001']],
    ['initials from the middle', 'cf', ['80001']],
    ['a whole room id', '90210', ['90210']],
    ['the beginning of a room id', '1234', ['12345678']],
    ['a room id without its dash', '6618', ['66-18']],
    ['a share link', 'https://live.example/room/70007?from=share', ['70007']],
    ['a share text', '快来！「小店」正在直播 https://v.example/66-18/ 复制打开', ['66-18']],
    ['a name after @', '看看 @小雨穿搭的直播间 吧', ['80002', '70007']],
    ['nothing for punctuation alone', '。！', []],
    ['nothing for letters inside a syllable', 'ang', []],
  ])('takes %s', (_, query, rooms) => {
    expect(found(query)).toEqual(rooms);
  });

  it('tells the sound in other characters, and a slip of the pen, as near', () => {
    expect(near('王情新')).toEqual(['王晴欣']);
    expect(near('老王的厨具')).toEqual(['老王的厨房']);
    expect(near('mia closat')).toEqual(['Mia Closet']);
    expect(near('laowangdechufan')).toEqual(['老王的厨房']);
    expect(near('张三丰')).toEqual([]);
  });
});
