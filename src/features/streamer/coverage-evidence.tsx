import { useTranslation } from 'react-i18next';
import type { Coverage } from '@/domain/types';
import { useFormat } from '@/i18n/use-format';
import { Figure } from '@/ui/figure';
import { IntervalBar } from '@/ui/interval-bar';

/** Reviewed-before-sale coverage with its interval, its orders and the peers'; unknown is said, never 0. */
export function CoverageEvidence({ coverage }: { coverage: Coverage }) {
  const { t } = useTranslation(['streamer', 'common']);
  const format = useFormat();
  const { coveredOrders, uncoveredOrders, unknownOrders, share, low, high, benchmark } = coverage;
  const percent = (value: number) => format.percent(value, 1);
  const decided = coveredOrders + uncoveredOrders;
  if (share === null || low === null || high === null) {
    return (
      <Figure label={t('verification.coverage')} value={format.percent(null)}>
        {t('verification.coverageUnknown')}
      </Figure>
    );
  }
  const rate = { numerator: coveredOrders, denominator: decided, estimate: share, low, high };
  return (
    <Figure
      label={t('verification.coverage')}
      value={
        <>
          {percent(share)}
          {benchmark !== null && (
            <IntervalBar rate={{ ...rate, benchmark }} max={1} format={percent} />
          )}
        </>
      }
    >
      <p>{t('common:figure.interval', { low: percent(low), high: percent(high) })}</p>
      <p>
        {t('common:figure.of', {
          numerator: format.integer(coveredOrders),
          denominator: format.integer(decided),
        })}
      </p>
      {unknownOrders > 0 && (
        <p>
          {t('pair', {
            label: t('verification.unknownOrders'),
            value: format.integer(unknownOrders),
          })}
        </p>
      )}
      {benchmark !== null && <p>{t('common:figure.peers', { value: percent(benchmark) })}</p>}
    </Figure>
  );
}
