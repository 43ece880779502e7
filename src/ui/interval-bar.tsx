import { useTranslation } from 'react-i18next';
import type { Rate } from '@/domain/types';
import styles from './interval-bar.module.css';

interface IntervalBarProps {
  /** Without a benchmark there is no tick. */
  rate: Pick<Rate, 'estimate' | 'low' | 'high'> & { benchmark?: number };
  /** The value at the right end; the same for every row that is compared by eye. Starts at 0. */
  max: number;
  /** Words a value of this rate. */
  format: (value: number) => string;
  /** In place of estimate, interval and peers. */
  label?: string;
}

/** The interval as a bar, the estimate as a dot, the peers as a tick, on a scale that starts at 0. */
export function IntervalBar({ rate, max, format, label: given }: IntervalBarProps) {
  const { t } = useTranslation();
  const at = (value: number) => 60 * Math.min(1, max > 0 ? value / max : 0) + 2;
  const { benchmark } = rate;
  const label =
    given ??
    t('figure.intervalPicture', {
      estimate: format(rate.estimate),
      low: format(rate.low),
      high: format(rate.high),
      benchmark: format(benchmark ?? NaN),
    });
  return (
    <svg
      className={styles.bar}
      width="66"
      height="16"
      viewBox="0 0 66 16"
      role="img"
      aria-label={label}
    >
      <title>{label}</title>
      <line className={styles.axis} x1="2" x2="64" y1="8" y2="8" />
      <line className={styles.interval} x1={at(rate.low)} x2={at(rate.high)} y1="8" y2="8" />
      {rate.high > max && <path className={styles.beyond} d="M60 5l4 3-4 3" />}
      {benchmark !== undefined && (
        <line className={styles.peers} x1={at(benchmark)} x2={at(benchmark)} y1="2" y2="14" />
      )}
      <circle className={styles.estimate} cx={at(rate.estimate)} cy="8" r="3" />
    </svg>
  );
}
