import { useTranslation } from 'react-i18next';
import { EXPORT_COLUMNS, type ExplorerPage } from '@/contract/explorer';
import { useFormat } from '@/i18n/use-format';
import { Button } from '@/ui/button';
import { WriteFailed } from '@/ui/write-failed';
import styles from './export-panel.module.css';
import type { ComplaintsSearch } from './search';
import { useExport } from './use-export';
import { IncompleteExportError } from './write-export';

interface ExportPanelProps {
  search: ComplaintsSearch;
  first: ExplorerPage;
  onDone: () => void;
}

/** How many rows the export is, how far it has come, and what became of it. */
export function ExportPanel({ search, first, onDone }: ExportPanelProps) {
  const { t } = useTranslation('complaints');
  const format = useFormat();
  const { window, total } = first;
  const { state, start, cancel } = useExport(
    search,
    `castcheck-complaints-${window.from}-${window.to}.csv`,
  );
  const counts = { count: total, shown: format.integer(total) };
  if (state.kind === 'running') {
    const of = state.total ?? total;
    const told = t('export.running', {
      rows: format.integer(state.rows),
      total: format.integer(of),
    });
    return (
      <div className={styles.panel}>
        <progress
          className={styles.progress}
          max={Math.max(1, of)}
          value={state.rows}
          aria-label={t('export.title')}
          aria-valuetext={told}
        />
        <p>{told}</p>
        <div className={styles.actions}>
          <Button onClick={cancel}>{t('export.cancel')}</Button>
        </div>
      </div>
    );
  }
  const failed = state.kind === 'failed';
  return (
    <div className={styles.panel}>
      <p className={styles.count}>{t('export.count', counts)}</p>
      <p className={styles.quiet}>
        {t('export.what', {
          columns: EXPORT_COLUMNS.length,
          from: format.date(window.from),
          to: format.date(window.to),
        })}
      </p>
      <output>
        {state.kind === 'done' &&
          t('export.done', { count: state.rows, shown: format.integer(state.rows) })}
        {state.kind === 'cancelled' && t('export.cancelled')}
        {failed && t('export.failed', { rows: format.integer(state.rows) })}
        {failed && state.error instanceof IncompleteExportError && ` ${t('export.incomplete')}`}
      </output>
      {failed && !(state.error instanceof IncompleteExportError) && (
        <WriteFailed error={state.error} />
      )}
      <div className={styles.actions}>
        {state.kind === 'done' ? (
          <Button look="primary" onClick={onDone}>
            {t('export.close')}
          </Button>
        ) : (
          <Button look="primary" onClick={() => void start()}>
            {t(state.kind === 'ready' ? 'export.start' : 'export.retry')}
          </Button>
        )}
      </div>
    </div>
  );
}
