import { TableScroll } from '@/ui/table-scroll';
import { SYMBOLS } from './mathml';
import { MathView } from './math';
import type { Worked } from './worked';
import styles from './worked-example.module.css';

type Table = NonNullable<Worked['table']>;

/** Numbers of which there are several. */
export function WorkedTable({ table: { title, columns, rows, folded } }: { table: Table }) {
  return (
    <TableScroll title={title}>
      <table>
        {!folded && <caption>{title}</caption>}
        <thead>
          <tr>
            {columns.map(({ symbol, label }) => (
              <th key={label} scope="col">
                {label} {symbol && <MathView nodes={SYMBOLS[symbol]} />}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.join()}>
              {row.map((cell, place) => (
                <td key={columns[place]?.label}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

/** A long one, at a tap. */
export function Folded({ table }: { table: Table }) {
  return (
    <details className={styles.folded}>
      <summary>{table.title}</summary>
      <WorkedTable table={table} />
    </details>
  );
}
