import { clsx } from 'clsx';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { StreamerRow } from '@/contract/streamers';
import { VerdictBadge } from '@/ui/verdict-badge';
import type { RateScales } from './rate-scales';
import styles from './register-cards.module.css';
import { RegisterCell } from './register-cell';
import type { ColumnId } from './columns';
import { COLUMN_WIDTH } from './register-columns';
import { RowCheckbox } from './row-checkbox';
import { StreamerCell } from './streamer-cell';
import type { Selecting } from './use-selection';

/** Columns wider than this take a line of their own. */
const HALF = 160;

interface RegisterCardProps {
  row: StreamerRow;
  columns: readonly ColumnId[];
  scales: RateScales;
  window: string;
  selected: boolean;
  onToggle: Selecting['toggle'];
}

export const RegisterCard = memo(function RegisterCard(props: RegisterCardProps) {
  const { row, columns, scales, window, selected, onToggle } = props;
  const { t } = useTranslation('streamers');
  return (
    <article className={styles.card} data-selected={selected || undefined}>
      <header className={styles.header}>
        <RowCheckbox row={row} selected={selected} onToggle={onToggle} />
        <div className={styles.who}>
          <StreamerCell row={row} window={window} />
        </div>
        {columns.includes('verdict') && <VerdictBadge kind={row.verdict} short />}
      </header>
      <dl className={styles.figures}>
        {columns
          .filter((column) => column !== 'verdict')
          .map((column) => (
            <div
              key={column}
              className={clsx(styles.figure, COLUMN_WIDTH[column] > HALF && styles.wide)}
            >
              <dt>{t(`column.${column}`)}</dt>
              <dd>
                <RegisterCell column={column} row={row} scales={scales} window={window} />
              </dd>
            </div>
          ))}
      </dl>
    </article>
  );
});
