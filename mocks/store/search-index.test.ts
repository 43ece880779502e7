import { describe, expect, it } from 'vitest';
import { createSearchIndex } from './search-index';
import { streamerTexts } from './streamer-texts';

const names = [
  ['老王的厨房', '80001'],
  ['小雨穿搭', '80002'],
  ['Mia Closet', '90210'],
  ['小雨穿搭', '70007'],
  ['单师傅珠宝', '66-18'],
  ['绿野农家', '55555'],
  ['王晴欣', '12345678'],
] as const;
const index = createSearchIndex(
  streamerTexts(names.length, (place) => {
    const [displayName = '', roomId = ''] = names[place] ?? [];
    return { streamerId: `s-${roomId}`, displayName, roomId };
  }),
);

const found = (query: string) =>
  [...index.find(query)]
    .sort(([a, matchA], [b, matchB]) => matchA.fit - matchB.fit || a - b)
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
    ['traditional characters', '老王的廚房', ['80001']],
    ['traditional characters in the middle', '廚', ['80001']],
    ['emoji and signs among the letters', '🌧️小雨·穿搭～', ['80002', '70007']],
    ['characters and pinyin mixed', '老wang的chu', ['80001']],
    ['a character and first letters', '小ycd', ['80002', '70007']],
    ['a syllable and first letters', 'xiaoycd', ['80002', '70007']],
    ['a first letter of two letters', 'shanshfzb', ['66-18']],
    ['a Latin word’s first letter', 'mc', ['90210']],
    ['an accent that the name lacks', 'Mía', ['90210']],
    ['the number in the register', 's-90210', ['90210']],
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

  it.each([
    ['the sound in other characters', '王情新', '王晴欣'],
    ['a near sound in another character', '王琴欣', '王晴欣'],
    ['the sound of a name of two', '小鱼穿搭', '小雨穿搭'],
    ['a wrong character', '老王的厨具', '老王的厨房'],
    ['a character left out', '老王厨房', '老王的厨房'],
    ['a character too many', '老王家的厨房', '老王的厨房'],
    ['two characters swapped', '老王的房厨', '老王的厨房'],
    ['a name not yet typed to its end', '老王得厨', '老王的厨房'],
    ['a wrong letter', 'mia closat', 'Mia Closet'],
    ['a letter left out of pinyin', 'laowngdechufang', '老王的厨房'],
    ['two letters of pinyin swapped', 'laowangdecuhfang', '老王的厨房'],
    ['s for sh, n for l', 'sansifu', '单师傅珠宝'],
    ['l for n', 'lvyelongjia', '绿野农家'],
    ['in for ing', 'wangqinxin', '王晴欣'],
    ['near sounds among characters', '单sifu', '单师傅珠宝'],
  ])('takes %s for near: %s', (_, query, name) => {
    expect(found(query)).toEqual([]);
    expect(near(query)).toContain(name);
  });

  it('takes nobody for near who shares only a letter', () => {
    expect(near('张三丰')).toEqual([]);
    expect(near('zzzzqqqq')).toEqual([]);
  });

  it('takes a longer name that begins so for somebody else’s', () => {
    expect(found('老王的厨房旗舰店')).toEqual([]);
    expect(near('老王的厨房旗舰店')).toEqual(['老王的厨房']);
    expect(found('@老王的厨房旗舰店')).toEqual([]);
    expect(found('老王的厨房的直播间')).toEqual(['80001']);
  });

  it('takes nothing that only two names next to each other make up', () => {
    expect(found('厨房小雨')).toEqual([]);
    expect(found('closet小雨')).toEqual([]);
  });

  it('says which part of the name was typed', () => {
    const hit = (query: string, name: string) => {
      const place = names.findIndex(([one]) => one === name);
      const match = index.find(query).get(place);
      const [from = 0, to = 0] = (match && index.hit(place, match)) ?? [];
      return name.slice(from, to);
    };
    expect(hit('廚房', '老王的厨房')).toBe('厨房');
    expect(hit('wangde', '老王的厨房')).toBe('王的');
    expect(hit('miac', 'Mia Closet')).toBe('Mia C');
    expect(hit('dcf', '老王的厨房')).toBe('的厨房');
    expect(hit('90210', 'Mia Closet')).toBe('');
  });
});
