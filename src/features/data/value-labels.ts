import type { ValueLabels } from '@/dataset/propose-mapping';
import en from '@/i18n/en/domain.json';
import zh from '@/i18n/zh/domain.json';
import { VALUE_WORDS } from './value-words';

/** What the values of each column are called on screen, in both languages. */
export const VALUE_LABELS: ValueLabels = Object.fromEntries(
  Object.entries(VALUE_WORDS).map(([column, words]) => {
    const chinese: Readonly<Record<string, string>> = zh[words];
    const both = Object.entries(en[words]).map(([value, english]) => [
      value,
      [english, chinese[value] ?? english],
    ]);
    return [column, Object.fromEntries(both)];
  }),
);
