import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { StreamerRow } from '@/contract/streamers';
import { VirtualList } from '@/ui/virtual-list';
import { rateScales } from './rate-scales';
import { RegisterCard } from './register-card';
import { COLUMNS, type ColumnId } from './columns';
import type { Selecting } from './use-selection';

const ESTIMATED_HEIGHT = 300;

interface RegisterCardsProps {
  rows: StreamerRow[];
  total: number;
  shown: readonly ColumnId[];
  window: string;
  selecting: Selecting;
  onNearEnd: () => void;
}

/** The same rows as the table, one below the other, for a screen too narrow for columns. */
export function RegisterCards(props: RegisterCardsProps) {
  const { rows, total, shown, window, selecting, onNearEnd } = props;
  const { t } = useTranslation('streamers');
  const scales = useMemo(() => rateScales(rows), [rows]);
  const columns = useMemo(() => COLUMNS.filter((column) => shown.includes(column)), [shown]);
  return (
    <VirtualList
      label={t('title')}
      rows={rows}
      total={total}
      keyOf={(row) => row.streamerId}
      estimatedHeight={ESTIMATED_HEIGHT}
      gap={12}
      onNearEnd={onNearEnd}
    >
      {(row) => (
        <RegisterCard
          row={row}
          columns={columns}
          scales={scales}
          window={window}
          selected={selecting.selection.has(row.streamerId)}
          onToggle={selecting.toggle}
        />
      )}
    </VirtualList>
  );
}
