import { CatchBoundary } from '@tanstack/react-router';
import { Suspense, useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { toCsv } from '@/dataset/csv';
import { Button } from './button';
import { downloadCsv } from './download';
import { EmptyState } from './empty-state';
import { ChartIcon, DownloadIcon, TableIcon } from './tool-icons';
import { Skeleton } from './skeleton';
import { Unknown } from './unknown';
import { VisuallyHidden } from './visually-hidden';
import styles from './chart-frame.module.css';

type Cell = string | number | boolean | null;

export interface ChartColumn {
  key: string;
  label: string;
  align?: 'start' | 'end';
  /** How the table shows it; the CSV keeps the plain value. */
  format?: (value: Cell) => ReactNode;
}

interface ChartFrameProps {
  title: string;
  /** Window, as-of date, what the figures stand on. */
  caption?: ReactNode;
  columns: ChartColumn[];
  /** The rows the chart draws: the table and the CSV show the same. */
  rows: Record<string, Cell>[];
  /** Without the ending. */
  fileName: string;
  /** Pixels kept while the chart loads. */
  height?: number;
  /** Beside the title, before the table and CSV buttons. */
  actions?: ReactNode;
  children: ReactNode;
}

/** A chart with its table twin and its CSV, all of the same rows. */
export function ChartFrame(props: ChartFrameProps) {
  const { title, caption, columns, rows, fileName, height = 240, actions, children } = props;
  const { t } = useTranslation();
  const id = useId();
  const [asTable, setAsTable] = useState(false);
  const download = () =>
    downloadCsv(
      `${fileName}.csv`,
      toCsv(
        columns.map((column) => column.label),
        rows.map((row) => columns.map((column) => row[column.key] ?? null)),
      ),
    );
  return (
    <figure className={styles.frame} aria-labelledby={id}>
      <div className={styles.header}>
        <h3 id={id} className={styles.title}>
          {title}
        </h3>
        <div className={styles.actions}>
          {actions}
          <Button look="quiet" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
            {asTable ? <ChartIcon /> : <TableIcon />}
            {t(asTable ? 'chart.chart' : 'chart.table')}
          </Button>
          <Button look="quiet" onClick={download} aria-label={`${t('chart.csv')}: ${title}`}>
            <DownloadIcon />
            CSV
          </Button>
        </div>
      </div>
      {caption && <figcaption className={styles.caption}>{caption}</figcaption>}
      {asTable ? (
        <TableTwin title={title} columns={columns} rows={rows} />
      ) : (
        // a chart whose code cannot be fetched leaves its table readable
        <CatchBoundary getResetKey={() => title} errorComponent={ChartFailed}>
          <Suspense fallback={<Skeleton height={height} />}>{children}</Suspense>
        </CatchBoundary>
      )}
    </figure>
  );
}

function ChartFailed() {
  const { t } = useTranslation();
  return (
    <EmptyState
      title={t('chart.failed')}
      action={<Button onClick={() => window.location.reload()}>{t('state.retry')}</Button>}
    >
      {t('chart.failedText')}
    </EmptyState>
  );
}

function TableTwin({ title, columns, rows }: Pick<ChartFrameProps, 'title' | 'columns' | 'rows'>) {
  return (
    // a scrolling region must be reachable by keyboard
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.scroller} tabIndex={0} role="region" aria-label={title}>
      <table className={styles.table}>
        <caption>
          <VisuallyHidden>{title}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" data-align={column.align}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // rows have no identity of their own, and stand where the chart puts them
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={index}>
              {columns.map((column) => {
                const value = row[column.key] ?? null;
                return (
                  <td key={column.key} data-align={column.align}>
                    {column.format?.(value) ?? value?.toString() ?? <Unknown />}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
