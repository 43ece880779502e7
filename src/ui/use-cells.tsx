import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import { Unknown } from './unknown';

type Cell = string | number | boolean | null;

const number = (word: (value: number) => string) => (value: Cell) =>
  typeof value === 'number' ? word(value) : <Unknown />;

/** How a chart's table shows its cells; what is unknown is said to be. */
export function useCells() {
  const { t } = useTranslation('chart');
  const format = useFormat();
  return {
    integer: number(format.integer),
    decimal: number((value) => format.decimal(value, 1)),
    percent: number((value) => format.percent(value, 1)),
    yuan: number((value) => format.moneyExact(Math.round(value * 100))),
    date: (value: Cell) => (typeof value === 'string' ? format.date(value) : <Unknown />),
    instant: (value: Cell) => (typeof value === 'string' ? format.instant(value) : <Unknown />),
    yesNo: (value: Cell) => t(value === true ? 'yes' : 'no'),
  };
}
