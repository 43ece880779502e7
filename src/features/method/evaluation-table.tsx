import type { ReactNode } from 'react';
import { TableScroll } from '@/ui/table-scroll';
import styles from './method-page.module.css';

interface EvaluationTableProps {
  title: string;
  note?: string;
  columns: readonly string[];
  /** The first cell of each names it. */
  rows: readonly { name: string; cells: readonly ReactNode[] }[];
}

/** One table of the evaluation. */
export function EvaluationTable({ title, note, columns, rows }: EvaluationTableProps) {
  return (
    <div className={styles.table}>
      <h3>{title}</h3>
      {note && <p className={styles.note}>{note}</p>}
      <TableScroll title={title}>
        <table>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, cells }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {cells.map((cell, place) => (
                  <td key={columns[place + 1]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </div>
  );
}
