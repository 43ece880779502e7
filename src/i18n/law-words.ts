import { INSTRUMENTS, type InstrumentId } from '@/domain/legal-table';
import type { Language } from './language';

/** A law as people cite it: `《消费者权益保护法》`, `Consumer Rights Protection Law`. */
export function lawTitle(id: InstrumentId, language: Language): string {
  const { titleZh, titleEn } = INSTRUMENTS[id];
  return language === 'zh' ? `《${titleZh.replace('中华人民共和国', '')}》` : titleEn;
}

const DIGITS = '零一二三四五六七八九';

/** An article's number as laws write it: `第二十五条`, `第一百零三条`; `art. 25`. From 1 to 9,999. */
export function articleWords(article: number, language: Language): string {
  if (language === 'en') return `art. ${article}`;
  const places = [...String(article)].map((digit, at, all) => {
    const unit = ['', '十', '百', '千'][all.length - 1 - at] ?? '';
    return digit === '0' ? '零' : `${DIGITS[Number(digit)]}${unit}`;
  });
  const words = places.join('').replace(/零+/g, '零').replace(/零$/, '').replace(/^一十/, '十');
  return `第${words}条`;
}
