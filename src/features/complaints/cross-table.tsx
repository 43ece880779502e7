import { useTranslation } from 'react-i18next';
import type { ComplaintCross } from '@/contract/explorer';
import { useFormat } from '@/i18n/use-format';
import { TableScroll } from '@/ui/table-scroll';
import { Unknown } from '@/ui/unknown';
import { CrossCell } from './cross-cell';
import { narrowedTo } from './cross-filter';
import { shareOf } from './cross-shares';
import styles from './cross-table.module.css';
import type { Share } from './search';

interface CrossTableProps {
  cross: ComplaintCross;
  share: Share;
  named: Record<'row' | 'column', (value: string | null) => string>;
  title: string;
}

/** Counts by two dimensions, deeper where there are more of them; each leads to its complaints. */
export function CrossTable({ cross, share, named, title }: CrossTableProps) {
  const { t } = useTranslation(['complaints', 'chart']);
  const format = useFormat();
  const { rows, columns, rowValues, columnValues, cells, rowTotals, columnTotals, window } = cross;
  const { rowRates, rowOrders } = cross;
  const most = Math.max(1, ...cells.flat());
  const rated = rowRates !== null && rowOrders !== null;
  return (
    <TableScroll title={title}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t(`dimension.${rows}`)}</th>
            {columnValues.map((value) => (
              <th key={value} scope="col" data-align="end">
                {named.column(value)}
              </th>
            ))}
            <th scope="col" data-align="end">
              {t('cross.total')}
            </th>
            <th scope="col" data-align="end">
              {t('chart:counted')}
            </th>
            {rated && (
              <>
                <th scope="col" data-align="end">
                  {t('chart:orders')}
                </th>
                <th scope="col" data-align="end">
                  {t('chart:complaintRate')}
                </th>
              </>
            )}
          </tr>
        </thead>
        <tbody>
          {rowValues.map((value, row) => {
            const toRow = narrowedTo(rows, value, window);
            return (
              <tr key={value}>
                <th scope="row">{named.row(value)}</th>
                {columnValues.map((other, column) => {
                  const toColumn = narrowedTo(columns, other, window);
                  return (
                    <CrossCell
                      key={other}
                      count={cells[row]?.[column] ?? 0}
                      most={most}
                      share={shareOf(cross, row, column, share)}
                      label={t('cross.cell', {
                        row: named.row(value),
                        column: named.column(other),
                      })}
                      filter={toRow && toColumn && { ...toRow, ...toColumn }}
                    />
                  );
                })}
                <CrossCell
                  count={rowTotals[row] ?? 0}
                  label={named.row(value)}
                  share={
                    share === 'all' || share === 'column' ? part(rowTotals[row], cross.total) : null
                  }
                  filter={toRow}
                />
                <td data-align="end">{format.integer(cross.rowCounted[row])}</td>
                {rated && (
                  <>
                    <td data-align="end">{format.integer(rowOrders[row])}</td>
                    <td data-align="end">
                      <RowRate rate={rowRates[row] ?? null} />
                    </td>
                  </>
                )}
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('cross.total')}</th>
            {columnValues.map((value, column) => (
              <CrossCell
                key={value}
                count={columnTotals[column] ?? 0}
                label={named.column(value)}
                share={
                  share === 'all' || share === 'row'
                    ? part(columnTotals[column], cross.total)
                    : null
                }
                filter={narrowedTo(columns, value, window)}
              />
            ))}
            <td data-align="end">{format.integer(cross.total)}</td>
            <td data-align="end">
              {format.integer(cross.rowCounted.reduce((sum, count) => sum + count, 0))}
            </td>
          </tr>
        </tfoot>
      </table>
    </TableScroll>
  );
}

const part = (count: number | undefined, whole: number) =>
  whole > 0 ? (count ?? 0) / whole : null;

function RowRate({ rate }: { rate: NonNullable<ComplaintCross['rowRates']>[number] }) {
  const format = useFormat();
  if (!rate) return <Unknown />;
  return (
    <>
      {format.decimal(rate.estimate)}{' '}
      <span className={styles.interval}>
        {format.decimal(rate.low)}–{format.decimal(rate.high)}
      </span>
    </>
  );
}
