import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Rate } from '@/domain/types';
import { useFormat } from '@/i18n/use-format';
import { IntervalBar } from './interval-bar';
import styles from './figure.module.css';

interface RateFigureProps {
  label: ReactNode;
  /** Null: the records do not say. */
  rate: (Omit<Rate, 'benchmark'> & { benchmark?: number }) | null;
  /** `per10k`: counted complaints per 10,000 orders; `share`: a share of orders. */
  kind: 'per10k' | 'share';
  /** Said in place of the peers' benchmark where there is none. */
  note?: ReactNode;
}

/** A rate that is never alone: estimate, 95 % interval, numerator and denominator, peers. */
export function RateFigure({ label, rate, kind, note }: RateFigureProps) {
  const { t } = useTranslation();
  const f = useFormat();
  if (!rate) {
    return (
      <div className={styles.figure}>
        <p className={styles.label}>{label}</p>
        <p className={styles.unknown}>{t('figure.unknown')}</p>
      </div>
    );
  }
  const { benchmark } = rate;
  const format = (value: number) =>
    kind === 'per10k' ? f.decimal(value, 1) : f.percent(value, value < 0.1 ? 2 : 1);
  const counts = {
    numerator: f.integer(rate.numerator),
    denominator: f.integer(rate.denominator),
  };
  return (
    <div className={styles.figure}>
      <p className={styles.label}>{label}</p>
      <p className={styles.value}>
        {format(rate.estimate)}
        {kind === 'per10k' && <span className={styles.unit}>{t('figure.per10k')}</span>}
        {benchmark !== undefined && (
          <IntervalBar
            rate={{ ...rate, benchmark }}
            max={Math.max(rate.high, benchmark) * 1.15}
            format={format}
          />
        )}
      </p>
      <p className={styles.detail}>
        {t('figure.interval', { low: format(rate.low), high: format(rate.high) })}
      </p>
      <p className={styles.detail}>
        {t(kind === 'per10k' ? 'figure.complaintsOf' : 'figure.of', counts)}
      </p>
      {benchmark !== undefined && (
        <p className={styles.detail}>{t('figure.peers', { value: format(benchmark) })}</p>
      )}
      {note && <p className={styles.detail}>{note}</p>}
    </div>
  );
}
