import { expect, it } from 'vitest';
import { articleWords, lawTitle } from './law-words';

it.each([
  [7, '第七条'],
  [10, '第十条'],
  [14, '第十四条'],
  [20, '第二十条'],
  [55, '第五十五条'],
  [100, '第一百条'],
  [103, '第一百零三条'],
  [148, '第一百四十八条'],
  [201, '第二百零一条'],
  [1201, '第一千二百零一条'],
])('article %i is written %s', (article, words) => {
  expect(articleWords(article, 'zh')).toBe(words);
  expect(articleWords(article, 'en')).toBe(`art. ${article}`);
});

it('cites a law by its short title', () => {
  expect(lawTitle('consumer_law', 'zh')).toBe('《消费者权益保护法》');
  expect(lawTitle('consumer_law', 'en')).toBe('Consumer Rights Protection Law');
});
