import { useTranslation } from 'react-i18next';
import { INSTRUMENTS, type InstrumentId } from '@/domain/legal-table';
import { articleWords, lawTitle } from '@/i18n/law-words';
import { useFormat, useLanguage } from '@/i18n/use-format';
import type { ChartColumn } from '@/ui/chart-frame';
import type { RuleRow } from './rule-groups';

const NUMBERS = ['notMet', 'unknown', 'met', 'nothing', 'broken', 'decided', 'undecided'] as const;
const SHARES = ['share', 'low', 'high'] as const;
const TEXTS = ['rule', 'holder', 'law', 'judgedFrom', 'judgedTo'] as const;

const isInstrument = (id: string): id is InstrumentId => id in INSTRUMENTS;

/** The market's rules as the table twin and the CSV have them: the same rows. */
export function useMarketTable() {
  const { t } = useTranslation(['findings', 'rule', 'domain', 'common']);
  const format = useFormat();
  const language = useLanguage();
  const label = (key: (typeof NUMBERS | typeof SHARES | typeof TEXTS)[number]) =>
    t(`market.column.${key}`);
  const columns: ChartColumn[] = [
    ...TEXTS.map((key) => ({ key, label: label(key) })),
    ...NUMBERS.slice(0, 4).map((key) => ({
      key,
      label: label(key),
      align: 'end' as const,
      format: (value: unknown) => format.integer(Number(value)),
    })),
    ...SHARES.map((key) => ({
      key,
      label: label(key),
      align: 'end' as const,
      format: (value: unknown) => format.percent(typeof value === 'number' ? value : null),
    })),
    ...NUMBERS.slice(4).map((key) => ({
      key,
      label: label(key),
      align: 'end' as const,
      format: (value: unknown) => format.integer(Number(value)),
    })),
  ];
  const cells = (row: RuleRow) => {
    const { instrument, article, share, things } = row;
    const title = isInstrument(instrument) ? lawTitle(instrument, language) : instrument;
    return {
      rule: t(`rule:${row.rule}`),
      holder: row.dutyHolders.map((one) => t(`domain:dutyHolder.${one}`)).join(t('common:listAnd')),
      law: article === null ? title : `${title} ${articleWords(article, language)}`,
      judgedFrom: row.judged?.from ?? null,
      judgedTo: row.judged?.to ?? null,
      notMet: row.notMet,
      unknown: row.unknown,
      met: row.met,
      nothing: row.nothing + row.notInForce,
      share: share?.estimate ?? null,
      low: share?.low ?? null,
      high: share?.high ?? null,
      broken: things.decided - things.satisfied,
      decided: things.decided,
      undecided: things.undecided,
    };
  };
  return { columns, cells };
}
