import { expect, it } from 'vitest';
import { narrativeLanguage } from './narrative-language';

it.each([
  ['主播说是真皮，收到是PU的，联系客服三天没人回。', 'zh-CN'],
  ['The jacket came with a torn seam and nobody answers.', 'en'],
  ['iPhone 充电器第二天就坏了', 'zh-CN'],
  ['Seller 云裳 promised real leather.', 'en'],
])('tells the language of %s', (text, language) => {
  expect(narrativeLanguage(text)).toBe(language);
});

it('does not guess from digits alone', () => {
  expect(narrativeLanguage('12345!')).toBeNull();
});
