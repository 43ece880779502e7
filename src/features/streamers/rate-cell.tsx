import { useTranslation } from 'react-i18next';
import type { Rate } from '@/domain/types';
import { useFormat } from '@/i18n/use-format';
import { IntervalBar } from '@/ui/interval-bar';
import { VisuallyHidden } from '@/ui/visually-hidden';
import styles from './rate-cell.module.css';

interface RateCellProps {
  rate: Rate | null;
  kind: 'per10k' | 'share';
  /** The right end of the bar. */
  max: number;
}

/** A rate in one cell: estimate, interval and peers on one scale, and the counts it rests on. */
export function RateCell({ rate, kind, max }: RateCellProps) {
  const { t } = useTranslation('streamers');
  const format = useFormat();
  if (!rate) return <span className={styles.none}>{t('cell.noOrders')}</span>;
  const word = (value: number) =>
    kind === 'per10k' ? format.decimal(value, 1) : format.percent(value, 1);
  const numerator = format.integer(rate.numerator);
  const denominator = format.integer(rate.denominator);
  const sentence = t(kind === 'per10k' ? 'cell.rate' : 'cell.share', {
    estimate: word(rate.estimate),
    low: word(rate.low),
    high: word(rate.high),
    benchmark: word(rate.benchmark),
    numerator,
    denominator,
  });
  return (
    <div title={sentence}>
      <VisuallyHidden>{sentence}</VisuallyHidden>
      <div aria-hidden="true">
        <div className={styles.line}>
          <IntervalBar rate={rate} max={max} format={word} />
          <span className={styles.estimate}>{word(rate.estimate)}</span>
        </div>
        <div className={styles.detail}>
          <span>{t('cell.counted', { numerator, denominator })}</span>
          <span>{t('cell.peers', { benchmark: word(rate.benchmark) })}</span>
        </div>
      </div>
    </div>
  );
}
