import { useTranslation } from 'react-i18next';
import type { StreamerRow } from '@/contract/streamers';
import { useFormat } from '@/i18n/use-format';
import { VisuallyHidden } from '@/ui/visually-hidden';
import styles from './rate-cell.module.css';

/** The share of orders reviewed before sale, out of those that can be told. */
export function CoverageCell({ coverage }: Pick<StreamerRow, 'coverage'>) {
  const { t } = useTranslation('streamers');
  const format = useFormat();
  const { share, low, high, benchmark } = coverage;
  if (share === null) return <span className={styles.none}>{t('cell.coverageUnknown')}</span>;
  const numerator = format.integer(coverage.coveredOrders);
  const denominator = format.integer(coverage.coveredOrders + coverage.uncoveredOrders);
  const sentence = t('cell.share', {
    estimate: format.percent(share),
    low: format.percent(low),
    high: format.percent(high),
    benchmark: format.percent(benchmark),
    numerator,
    denominator,
  });
  const untold = t('cell.untold', { orders: format.integer(coverage.unknownOrders) });
  const full = coverage.unknownOrders > 0 ? `${sentence} ${untold}` : sentence;
  return (
    <div title={full}>
      <VisuallyHidden>{full}</VisuallyHidden>
      <div aria-hidden="true">
        <div className={styles.line}>
          <span />
          <span className={styles.estimate}>{format.percent(share)}</span>
        </div>
        <div className={styles.detail}>
          <span>{t('cell.of', { numerator, denominator })}</span>
          <span>{t('cell.peers', { benchmark: format.percent(benchmark) })}</span>
        </div>
      </div>
    </div>
  );
}
