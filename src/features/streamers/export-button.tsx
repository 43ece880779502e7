import { useTranslation } from 'react-i18next';
import { fetchStreamersPage, type StreamersListInput } from '@/api/register';
import type { StreamerRow, StreamersPage } from '@/contract/streamers';
import { useFormat } from '@/i18n/use-format';
import { Button } from '@/ui/button';
import { downloadCsv } from '@/ui/download';
import { DownloadIcon } from '@/ui/tool-icons';
import { useRowsExport, type ExportState } from '@/ui/use-rows-export';
import styles from './export-button.module.css';
import { valueWords, type FilterWordsContext } from './filter-words';
import { platformName } from '@/i18n/platform-name';
import { registerCsv, type CsvWords } from './register-csv';

const ROWS_A_PAGE = 200;

interface ExportButtonProps {
  /** Which rows; the same object while they are the same. */
  query: StreamersListInput;
  /** How many they are. */
  total: number;
  asOf: string;
  words: FilterWordsContext;
  /** Undefined: that it exports. */
  label?: string;
}

/** Writes every row of a list as a file, all pages of it, or none. */
export function ExportButton({ query, total, asOf, words, label }: ExportButtonProps) {
  const { t } = useTranslation('streamers');
  const format = useFormat();
  const write = (rows: StreamerRow[], { window }: StreamersPage) =>
    downloadCsv(
      `${t('export.file')}-${window.from}-${window.to}.csv`,
      registerCsv(rows, csvWords(words), { window, asOf }),
    );
  const { state, start, cancel } = useRowsExport<StreamersListInput, StreamerRow, StreamersPage>({
    query,
    total,
    fetchPage: (asked, ...rest) => fetchStreamersPage({ ...asked, limit: ROWS_A_PAGE }, ...rest),
    keyOf: ({ streamerId }) => streamerId,
    onComplete: write,
  });
  if (state.kind === 'running') {
    const told = { rows: format.integer(state.rows), total: format.integer(state.total) };
    return (
      <div className={styles.export}>
        <progress
          max={Math.max(1, state.total)}
          value={state.rows}
          aria-label={label ?? t('export.start')}
          aria-valuetext={t('export.running', told)}
        />
        <span>{t('export.running', told)}</span>
        <Button onClick={cancel}>{t('export.cancel')}</Button>
      </div>
    );
  }
  const failed = state.kind === 'failed' || state.kind === 'changed';
  return (
    <div className={styles.export}>
      <output className={styles.outcome} data-failed={failed || undefined}>
        {outcomeWords(state, words)}
      </output>
      <Button
        onClick={() => void start()}
        disabled={total === 0}
        title={t('export.startHint', { count: total, shown: format.integer(total) })}
      >
        <DownloadIcon size={16} />
        {failed ? t('export.retry') : (label ?? t('export.start'))}
      </Button>
    </div>
  );
}

function outcomeWords(state: ExportState, { t, format }: FilterWordsContext): string {
  switch (state.kind) {
    case 'done':
      return t('export.done', { count: state.rows, shown: format.integer(state.rows) });
    case 'failed': {
      const { rows, total } = state;
      return t('export.failed', { rows: format.integer(rows), total: format.integer(total) });
    }
    case 'cancelled':
      return t('export.cancelled');
    case 'changed':
      return t('export.changed');
    default:
      return '';
  }
}

const csvWords = (words: FilterWordsContext): CsvWords => ({
  header: (key, figure) => words.t(`csv.${key}`, figure === undefined ? {} : { figure }),
  platform: (platform) => platformName(platform, words.language),
  region: (code) => valueWords(words, 'region', code),
  category: (category) => valueWords(words, 'category', category),
  verdict: (verdict) => valueWords(words, 'verdict', verdict),
  signal: (signal) => valueWords(words, 'signal', signal),
  enforcement: (state) => valueWords(words, 'enforcement', state),
  part: (dimension) => words.t(`domain:dimension.${dimension}`),
});
