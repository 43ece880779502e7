import { useTranslation } from 'react-i18next';
import type { StreamerRow } from '@/contract/streamers';
import { useFormat } from '@/i18n/use-format';
import { Unknown } from '@/ui/unknown';
import { VerdictBadge } from '@/ui/verdict-badge';
import { CoverageCell } from './coverage-cell';
import { PriorityCell } from './priority-cell';
import { RateCell } from './rate-cell';
import { PART_OF } from './register-columns';
import { SureCell } from './sure-cell';
import type { RateScales } from './rate-scales';
import type { ColumnId } from './columns';

interface RegisterCellProps {
  column: ColumnId;
  row: StreamerRow;
  scales: RateScales;
  window: string;
}

/** One figure or fact of a row. */
export function RegisterCell({ column, row, scales, window }: RegisterCellProps) {
  const { t } = useTranslation(['streamers', 'domain']);
  const format = useFormat();
  switch (column) {
    case 'verdict':
      return <VerdictBadge kind={row.verdict} short />;
    case 'priority':
      return <PriorityCell row={row} window={window} />;
    case 'sureComplaints':
    case 'sureQualityRefunds':
    case 'sureHandling':
    case 'sureVerification':
    case 'sureAuthenticity':
      return <SureCell part={row.priority.parts[PART_OF[column]]} />;
    case 'complaintRate':
      return <RateCell rate={row.complaintRate} kind="per10k" max={scales.complaintRate} />;
    case 'refundRate':
      return <RateCell rate={row.refundRate} kind="share" max={scales.refundRate} />;
    case 'qualityRefundRate':
      return <RateCell rate={row.qualityRefundRate} kind="share" max={scales.qualityRefundRate} />;
    case 'coverage':
      return <CoverageCell coverage={row.coverage} />;
    case 'complaintsCounted':
      return format.integer(row.complaintsCounted);
    case 'expectedExcess':
      return row.expectedExcess === null ? <Unknown /> : format.decimal(row.expectedExcess);
    case 'orders':
      return format.integer(row.orders);
    case 'settledGmvFen':
      return row.settledGmvFen === null ? (
        <Unknown />
      ) : (
        <span title={format.moneyExact(row.settledGmvFen)}>{format.money(row.settledGmvFen)}</span>
      );
    case 'medianFirstResponse':
      if (row.complaintsCounted === 0) return t('cell.noComplaints');
      return row.medianFirstResponseHours === null
        ? t('cell.notYetHalf')
        : format.duration(row.medianFirstResponseHours);
    case 'signal':
      return row.funnelStatus ? t(`domain:funnel.${row.funnelStatus}`) : t('cell.noOrders');
    case 'category':
      return row.mainCategory ? t(`domain:category.${row.mainCategory}`) : t('cell.noOrders');
    case 'level':
      return t(`domain:skillLevel.${row.skillLevel ?? 'none'}`);
    case 'followers':
      return row.followers === null ? <Unknown /> : format.integer(row.followers);
    case 'enforcement':
      return t(`domain:enforcementState.${row.enforcement}`);
  }
}
