import { useTranslation } from 'react-i18next';
import type { Change } from '@/contract/overview';
import { UNKNOWN } from '@/i18n/format';
import { useFormat } from '@/i18n/use-format';
import { digitsBelowAll } from './digits-below-all';
import type { Measured } from './measured';
import type { FigureName } from './search';

/** Decimals of a share in per cent: refunds because of quality are a matter of a few per cent. */
const SHARE_DIGITS = { refundRate: 1, qualityRefundRate: 2, coverage: 1 };

const scaleOf = (name: FigureName) =>
  name === 'complaintRate' || name === 'firstResponse' ? 1 : 100;

/** From here on a wait is told in days. */
const DAYS_FROM = 48;

/** Words a figure, its interval, its counts and its change, each in its own unit. */
export function useFigureWords() {
  const { t } = useTranslation('overview');
  const format = useFormat();

  const value = (name: FigureName, known: number | null): string => {
    if (name === 'complaintRate') return format.decimal(known, 1);
    if (name === 'firstResponse') return format.duration(known);
    return format.percent(known, digitsBelowAll(known ?? 1, SHARE_DIGITS[name]));
  };
  /** Hours beside hours name their unit once. */
  const limits = ({ low, high }: Measured, name: FigureName) => {
    const hours = low !== null && high !== null && low >= 1 && high < DAYS_FROM;
    return {
      low:
        name === 'firstResponse' && hours
          ? format.decimal(low, low < 10 ? 1 : 0)
          : value(name, low),
      high: value(name, high),
    };
  };
  const signed = (name: FigureName, difference: number, digits: number): string => {
    const size = Number((Math.abs(difference) * scaleOf(name)).toFixed(digits));
    const sign = size === 0 ? '' : difference > 0 ? '+' : '−';
    return `${sign}${format.decimal(size, digits)}`;
  };
  return {
    value,
    interval: (name: FigureName, known: Measured): string =>
      known.high === null
        ? t('intervalOpen', { low: value(name, known.low) })
        : t('interval', limits(known, name)),
    counts: (name: FigureName, { numerator, denominator }: Measured): string =>
      t(`counts.${name}`, {
        numerator: format.compact(numerator),
        denominator: format.compact(denominator),
      }),
    /** With at least so many decimals, and as many as keep a limit that leaves out 0 from reading 0. */
    change: (
      name: FigureName,
      { difference, low, high, beyondChance }: Change,
      least = name === 'qualityRefundRate' ? 2 : 1,
    ) => {
      const nearest = beyondChance ? scaleOf(name) * Math.min(Math.abs(low), Math.abs(high)) : 1;
      const digits = Math.max(least, Math.min(4, Math.ceil(-Math.log10(2 * nearest || 1))));
      return {
        difference: t(`difference.${name}`, { value: signed(name, difference, digits) }),
        interval: t('changeInterval', {
          low: signed(name, low, digits),
          high: signed(name, high, digits),
        }),
      };
    },
    /** One sentence of everything. */
    sentence: (name: FigureName, known: Measured | null): string =>
      known === null || known.estimate === null
        ? `${t(`figure.${name}`)}: ${UNKNOWN}`
        : t('sentence', {
            name: t(`figure.${name}`),
            value: value(name, known.estimate),
            unit: t(`unit.${name}`),
            low: value(name, known.low),
            high: value(name, known.high),
            counts: t(`counts.${name}`, {
              numerator: format.integer(known.numerator),
              denominator: format.integer(known.denominator),
            }),
          }),
  };
}
