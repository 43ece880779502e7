import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { marketQuery } from '@/api/meta';
import { DEFAULT_WINDOW } from '@/contract/primitives';
import { useFormat } from '@/i18n/use-format';
import { Dimmed } from '@/ui/dimmed';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { Figure } from '@/ui/figure';
import { Figures } from '@/ui/figures';
import { RateFigure } from '@/ui/rate-figure';
import { Section } from '@/ui/section';
import { Skeleton } from '@/ui/skeleton';
import { Unknown } from '@/ui/unknown';

/** The market in four figures, each with what it stands on. */
export function MarketState() {
  const { t } = useTranslation(['home', 'common']);
  const f = useFormat();
  const query = useQuery(marketQuery(DEFAULT_WINDOW));
  const market = query.data;
  const note = market
    ? `${t('marketWindow', {
        from: f.date(market.window.from),
        to: f.date(market.window.to),
        streamers: f.integer(market.streamers),
      })} · ${t('wholeMarket')} · ${t('common:caveat')}`
    : undefined;
  return (
    <Section title={t('marketTitle')} note={note}>
      {query.isPending && <Skeleton height={120} />}
      {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {market?.streamers === 0 && <EmptyState title={t('noMarket')} />}
      {market !== undefined && market.streamers > 0 && (
        <Dimmed when={query.isFetching}>
          <Figures>
            <Figure label={t('orders')} value={f.compact(market.orders)}>
              {t('ordersNote', { broadcasts: f.integer(market.broadcasts) })}
            </Figure>
            <RateFigure label={t('complaintRate')} rate={market.complaintRate} kind="per10k" />
            <RateFigure label={t('qualityRate')} rate={market.qualityRefundRate} kind="share" />
            <Figure
              label={t('coverage')}
              value={
                market.coverage.share === null ? <Unknown /> : f.percent(market.coverage.share)
              }
            >
              {t('coverageNote', {
                covered: f.compact(market.coverage.coveredOrders),
                decided: f.compact(market.coverage.coveredOrders + market.coverage.uncoveredOrders),
                unknown: f.compact(market.coverage.unknownOrders),
              })}
              {market.coverage.low !== null && market.coverage.high !== null && (
                <p>
                  {t('common:figure.interval', {
                    low: f.percent(market.coverage.low),
                    high: f.percent(market.coverage.high),
                  })}
                </p>
              )}
            </Figure>
          </Figures>
        </Dimmed>
      )}
    </Section>
  );
}
