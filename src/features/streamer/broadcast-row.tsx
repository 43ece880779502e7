import { useTranslation } from 'react-i18next';
import type { BroadcastsPage } from '@/contract/dossier';
import { MS_PER_HOUR } from '@/domain/calendar';
import { useFormat } from '@/i18n/use-format';
import { Unknown } from '@/ui/unknown';

/** One broadcast; a count over unknown orders says over how many it is known. */
export function BroadcastRow({ row }: { row: BroadcastsPage['items'][number] }) {
  const { t } = useTranslation('streamer');
  const format = useFormat();
  const hours = (Date.parse(row.endedAt) - Date.parse(row.startedAt)) / MS_PER_HOUR;
  const decided = row.coveredOrders + row.uncoveredOrders;
  const money = (fen: number | null) => (fen === null ? <Unknown /> : format.money(fen));
  return (
    <tr>
      <th scope="row" data-nowrap>
        {format.instant(row.startedAt)}
      </th>
      <td data-align="end">{format.duration(hours)}</td>
      <td data-align="end">{format.integer(row.orders)}</td>
      <td data-align="end">{row.viewers === null ? <Unknown /> : format.integer(row.viewers)}</td>
      <td data-align="end">{money(row.settledGmvFen)}</td>
      <td data-align="end">{money(row.declaredGmvFen)}</td>
      <td data-align="end">
        {row.refundKnownOrders === 0 ? (
          <Unknown />
        ) : (
          t('broadcasts.refundsOf', {
            refunded: format.integer(row.refundedOrders),
            known: format.integer(row.refundKnownOrders),
          })
        )}
      </td>
      <td data-align="end">{format.integer(row.complaintsCounted)}</td>
      <td data-align="end">
        {decided === 0 ? (
          <Unknown />
        ) : (
          t('broadcasts.coverageOf', {
            covered: format.integer(row.coveredOrders),
            decided: format.integer(decided),
          })
        )}
      </td>
      <td data-align="end">
        {row.replayKeptUntil === null ? <Unknown /> : format.date(row.replayKeptUntil)}
      </td>
    </tr>
  );
}
