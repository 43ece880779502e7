import { useTranslation } from 'react-i18next';
import type { StreamerDetail } from '@/contract/streamer';
import { useFormat } from '@/i18n/use-format';
import { Figure } from '@/ui/figure';
import { Figures } from '@/ui/figures';
import { MethodLink } from '@/ui/method-link';
import { RateFigure } from '@/ui/rate-figure';
import { Section } from '@/ui/section';
import { StatusBadge } from '@/ui/status-badge';
import { Unknown } from '@/ui/unknown';
import { FUNNEL_TONE } from './funnel-tone';
import styles from './after-sales.module.css';

/** The three rates, never alone, and how many complaints more than a typical peer would have had. */
export function AfterSalesRates({
  summary,
  window,
}: Pick<StreamerDetail, 'summary'> & { window: string }) {
  const { t } = useTranslation(['streamer', 'domain', 'common']);
  const format = useFormat();
  const { complaintRate, refundRate, qualityRefundRate, expectedExcess, funnelStatus } = summary;
  return (
    <Section
      title={t('afterSales.rates')}
      note={t('common:caveat')}
      actions={
        <MethodLink
          figure="complaint-rate"
          of={t('afterSales.complaintRate')}
          streamer={summary.streamerId}
          window={window}
        />
      }
    >
      <Figures>
        <RateFigure
          label={t('afterSales.complaintRate')}
          rate={complaintRate}
          kind="per10k"
          note={
            funnelStatus && (
              <StatusBadge tone={FUNNEL_TONE[funnelStatus]}>
                {t(`domain:funnel.${funnelStatus}`)}
              </StatusBadge>
            )
          }
        />
        <RateFigure label={t('afterSales.refundRate')} rate={refundRate} kind="share" />
        <RateFigure
          label={t('afterSales.qualityRefundRate')}
          rate={qualityRefundRate}
          kind="share"
        />
        <Figure
          label={t('afterSales.excess')}
          value={expectedExcess === null ? <Unknown /> : format.decimal(expectedExcess, 1)}
        >
          {expectedExcess !== null &&
            (expectedExcess > 0
              ? t('afterSales.excessText', { excess: format.decimal(expectedExcess, 1) })
              : t('afterSales.excessNone'))}
        </Figure>
      </Figures>
      {summary.sales.orders === 0 && <p className={styles.note}>{t('afterSales.noOrders')}</p>}
    </Section>
  );
}
