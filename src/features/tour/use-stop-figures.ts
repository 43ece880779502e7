import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { streamerQuery } from '@/api/streamers';
import type { DemoTour } from '@/contract/demo';
import { DEFAULT_WINDOW } from '@/contract/primitives';
import type { StreamerDetail } from '@/contract/streamer';
import { useFormat } from '@/i18n/use-format';

type Story = DemoTour['stops'][number]['story'];

/** The sentence with a stop's figures, as the API tells them now; null while they are not there or not known. */
export function useStopFigures(story: Story, streamerId: string): string | null {
  const { t } = useTranslation(['tour', 'domain']);
  const f = useFormat();
  const { data } = useQuery(streamerQuery(streamerId, DEFAULT_WINDOW));
  if (!data) return null;
  const values = valuesOf(story, data, f, (kind) => t(`domain:verdict.${kind}`));
  return values && t(`${story}.figures`, values);
}

function valuesOf(
  story: Story,
  { summary, homonyms }: StreamerDetail,
  f: ReturnType<typeof useFormat>,
  verdict: (kind: StreamerDetail['summary']['verdict']['kind']) => string,
): Record<string, string | number> | null {
  const { sales, complaints, coverage, parts, qualityRefundRate: quality } = summary;
  switch (story) {
    case 'quality_collapse':
      return (
        quality && {
          rate: f.percent(quality.estimate),
          low: f.percent(quality.low),
          high: f.percent(quality.high),
          peers: f.percent(quality.benchmark),
          returned: f.integer(quality.numerator),
          orders: f.integer(quality.denominator),
        }
      );
    case 'faked_sales':
      return {
        declared: f.money(sales.declaredGmvFen),
        settled: f.money(sales.settledGmvFen),
        unusual: f.integer(parts.authenticity.events),
        broadcasts: f.integer(sales.broadcasts),
      };
    case 'sold_before_report':
      return {
        uncovered: f.integer(coverage.uncoveredOrders),
        decided: f.integer(coverage.coveredOrders + coverage.uncoveredOrders),
        unknown: f.integer(coverage.unknownOrders),
      };
    case 'tiny_frightening':
      return {
        complaints: f.integer(complaints.counted),
        orders: f.integer(sales.orders),
        verdict: verdict(summary.verdict.kind),
      };
    case 'complaint_bombed':
      return {
        received: f.integer(complaints.received),
        counted: f.integer(complaints.counted),
        dismissed: f.integer(complaints.leftOut.dismissed),
      };
    case 'advertising_only':
      return {
        advertised: f.integer(
          sales.roles.find(({ role }) => role === 'advertising_only')?.orders ?? 0,
        ),
        orders: f.integer(sales.orders),
      };
    case 'homonym':
      return { others: f.integer(homonyms.length), verdict: verdict(summary.verdict.kind) };
  }
}
