import { useTranslation } from 'react-i18next';
import type { ComparedFigure } from '@/contract/comparison';
import type { ComparedFigureName } from '@/domain/compared-figure-names';
import { useFormat } from '@/i18n/use-format';

/** Decimals of a share in per cent: refunds because of quality are a matter of a few per cent. */
const DIGITS = {
  refundRate: 1,
  qualityRefundRate: 2,
  coverage: 1,
  answeredBy7Days: 1,
} as const;

/** What a figure is measured in: complaints per 10,000 orders, a share, hours. */
export type Measure = 'per10k' | 'share' | 'hours';

export const measureOf = (name: ComparedFigureName): Measure => {
  if (isShare(name)) return 'share';
  return name === 'complaintRate' ? 'per10k' : 'hours';
};

export const isShare = (name: ComparedFigureName): boolean => name in DIGITS;

/** Words a figure, its interval, its counts, and a distance between two, each in its own unit. */
export function useFigureWords() {
  const { t } = useTranslation('compare');
  const format = useFormat();
  const value = (name: ComparedFigureName, known: number | null): string => {
    if (name === 'complaintRate') return format.decimal(known, 1);
    if (name === 'medianFirstResponse') return format.duration(known);
    return format.percent(known, DIGITS[name]);
  };
  const plain = (name: ComparedFigureName, size: number, digits: number): string =>
    name === 'medianFirstResponse'
      ? format.duration(size)
      : format.decimal(isShare(name) ? size * 100 : size, digits);
  return {
    value,
    interval: (name: ComparedFigureName, { low, high }: ComparedFigure): string => {
      if (high !== null) return t('interval', { low: value(name, low), high: value(name, high) });
      return low > 0 ? t('intervalOpen', { low: value(name, low) }) : t('intervalNone');
    },
    counts: (name: ComparedFigureName, { numerator, denominator }: ComparedFigure): string =>
      t(`counts.${name}`, {
        numerator: format.integer(numerator),
        denominator: format.integer(denominator),
      }),
    /** From one distance to another, both at least 0, with as many decimals as keep the nearer from reading 0 where it is not. */
    distances: (name: ComparedFigureName, near: number, far: number): string => {
      const nearest = (isShare(name) ? 100 : 1) * near;
      const least = name === 'qualityRefundRate' ? 2 : 1;
      const needed = nearest > 0 ? Math.ceil(-Math.log10(2 * nearest)) : 0;
      const digits = Math.max(least, Math.min(4, needed));
      return t(`distance.${measureOf(name)}`, {
        near: plain(name, near, digits),
        far: plain(name, far, digits),
      });
    },
    distance: (name: ComparedFigureName, size: number): string =>
      plain(name, size, name === 'qualityRefundRate' ? 2 : 1),
  };
}
