import { toCsv } from '@/dataset/csv';
import { lawTitle } from '@/i18n/law-words';
import type { Language } from '@/i18n/language';
import type { InstrumentRules } from './chosen-rules';

/** The rules on screen as CSV, one a line. */
export function rulesCsv(
  instruments: readonly InstrumentRules[],
  language: Language,
  columns: string[],
  holder: (value: string) => string,
): string {
  return toCsv(
    columns,
    instruments.flatMap(({ id, inForceFrom, checkedOn, rules }) =>
      rules.map(({ article, dutyHolders, asks }) => [
        lawTitle(id, language),
        article,
        dutyHolders.map(holder).join('; '),
        asks[language],
        inForceFrom,
        checkedOn,
      ]),
    ),
  );
}
