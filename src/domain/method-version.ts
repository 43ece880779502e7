import type { CalendarDate } from '@/dataset/tables';
import type { Wording } from './legal-table';

interface MethodChange {
  version: string;
  on: CalendarDate;
  text: Wording;
}

/**
 * What changed in the arithmetic, newest first. Any change that moves a figure adds a version here, so that a figure quoted elsewhere can be
 * traced; the method page shows them.
 */
export const METHOD_CHANGES = [
  {
    version: '1.1.0',
    on: '2026-11-24',
    text: {
      zh: '同类主播的离散程度本身也不确定，这种不确定现在计入每个比率的区间；先审后播覆盖率改以同类商品为参照，不再以“一半未审”为起点。一波大多被驳回的投诉（不实集中投诉）在另有认定前不计入。数据缺少可能为主播澄清的字段时，结论不以该方面为依据。',
      en: 'How little is known of the peers’ spread is now part of every rate’s interval. Reviewed-before-sale coverage is held against the peers’ products, no longer against one product that is half uncovered. A wave of complaints that were mostly dismissed is set aside until decided otherwise. No verdict rests on a part for which the data lack a column that could clear somebody.',
    },
  },
  {
    version: '1.0.0',
    on: '2026-11-24',
    text: { zh: '首个版本。', en: 'The first version.' },
  },
] as const satisfies readonly [MethodChange, ...MethodChange[]];

/** The version of the arithmetic that is in force. */
export const METHOD_VERSION: string = METHOD_CHANGES[0].version;
