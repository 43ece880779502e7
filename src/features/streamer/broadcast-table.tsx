import { useTranslation } from 'react-i18next';
import type { BroadcastsPage } from '@/contract/dossier';
import { BroadcastRow } from './broadcast-row';
import { SortHeader } from './sort-header';
import { TableScroll } from '@/ui/table-scroll';

/** Broadcasts with what each sold and what came after. */
export function BroadcastTable({ rows }: { rows: BroadcastsPage['items'] }) {
  const { t } = useTranslation('streamer');
  const plain = (key: string) => (
    <th scope="col" data-align="end">
      {t(`broadcasts.${key}`)}
    </th>
  );
  return (
    <TableScroll title={t('broadcasts.title')}>
      <table>
        <thead>
          <tr>
            <SortHeader field="startedAt">{t('broadcasts.started')}</SortHeader>
            {plain('length')}
            <SortHeader field="orders">{t('broadcasts.orders')}</SortHeader>
            {plain('viewers')}
            {plain('settled')}
            {plain('declared')}
            {plain('refunds')}
            <SortHeader field="complaintsCounted">{t('broadcasts.complaints')}</SortHeader>
            {plain('coverage')}
            {plain('replay')}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <BroadcastRow key={row.broadcastId} row={row} />
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
