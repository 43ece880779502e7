import { useTranslation } from 'react-i18next';
import type { BreakdownBy } from '@/contract/choices';
import { TableScroll } from '@/ui/table-scroll';
import { VisuallyHidden } from '@/ui/visually-hidden';
import type { BreakdownRow } from './breakdown-rows';
import styles from './breakdown-table.module.css';
import { BreakdownTableRow } from './breakdown-table-row';
import { measured, type Figures } from './measured';
import { BREAKDOWN_COLUMNS, FIGURES, type FigureName } from './search';
import { SortableColumn } from './sortable-column';

interface BreakdownTableProps {
  by: BreakdownBy;
  rows: readonly BreakdownRow[];
  market: Figures | undefined;
}

/** A row for each value, its intervals on one scale a column with the whole market as a notch. */
export function BreakdownTable({ by, rows, market }: BreakdownTableProps) {
  const { t } = useTranslation('overview');
  const scales = Object.fromEntries(
    FIGURES.map((name) => [name, reach(rows, market, name)]),
  ) as Record<FigureName, number>;
  return (
    <TableScroll title={t(`breakdownBy.${by}`)}>
      <table className={styles.table}>
        <caption>
          <VisuallyHidden>{t(`breakdownBy.${by}`)}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t(`by.${by}`)}</th>
            {BREAKDOWN_COLUMNS.map((column) => (
              <SortableColumn key={column} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <BreakdownTableRow
              key={row.value ?? 'unknown'}
              by={by}
              row={row}
              market={market}
              scales={scales}
            />
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

/** Twice the market's figure, or as far as any estimate reaches; a wider interval is cut with an arrow. */
function reach(
  rows: readonly BreakdownRow[],
  market: Figures | undefined,
  name: FigureName,
): number {
  if (name === 'coverage') return 1;
  const usual = (market && measured(market, name)?.estimate) ?? 0;
  const highest = Math.max(0, ...rows.map((row) => measured(row, name)?.estimate ?? 0));
  return Math.max(usual * 2, highest * 1.25);
}
