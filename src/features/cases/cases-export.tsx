import { useTranslation } from 'react-i18next';
import { fetchCasesPage } from '@/api/cases';
import type { CaseRow, CasesPage } from '@/contract/cases';
import { useFormat } from '@/i18n/use-format';
import { Button } from '@/ui/button';
import { downloadCsv } from '@/ui/download';
import { DownloadIcon } from '@/ui/tool-icons';
import { useRowsExport } from '@/ui/use-rows-export';
import { casesCsv } from './cases-csv';
import styles from './cases-page.module.css';
import type { CasesSearch } from './search';

const ROWS_A_PAGE = 200;

/** Writes every case of the view as a file, all pages of it, or none. */
export function CasesExport({ search, total }: { search: CasesSearch; total: number }) {
  const { t } = useTranslation(['cases', 'case', 'common']);
  const format = useFormat();
  const { state, start, cancel } = useRowsExport<CasesSearch, CaseRow, CasesPage>({
    query: search,
    total,
    fetchPage: (asked, ...rest) => fetchCasesPage({ ...asked, limit: ROWS_A_PAGE }, ...rest),
    keyOf: ({ caseId }) => caseId,
    onComplete: (rows, { asOf }) => {
      const words = {
        header: (key: string) => t(`csv.${key}`),
        status: (status: CaseRow['status']) => t(`case:status.${status}`),
      };
      downloadCsv(`${t('export.file')}-${asOf}.csv`, casesCsv(rows, words));
    },
  });
  const told = {
    rows: format.integer('rows' in state ? state.rows : 0),
    total: format.integer(total),
  };
  return (
    <div className={styles.controls}>
      <output>{state.kind !== 'idle' && t(`export.${state.kind}`, told)}</output>
      {state.kind === 'running' ? (
        <Button onClick={cancel}>{t('export.cancel')}</Button>
      ) : (
        <Button disabled={total === 0} onClick={() => void start()}>
          <DownloadIcon size={16} />
          {t('export.start', told)}
        </Button>
      )}
    </div>
  );
}
