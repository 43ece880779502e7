import { useTranslation } from 'react-i18next';
import { fetchCasesPage } from '@/api/cases';
import type { CaseRow, CasesPage } from '@/contract/cases';
import { downloadCsv } from '@/ui/download';
import { RowsExport } from '@/ui/rows-export';
import { casesCsv } from './cases-csv';
import type { CasesSearch } from './search';

const ROWS_A_PAGE = 200;

/** Writes every case of the view as a file. */
export function CasesExport({ search, total }: { search: CasesSearch; total: number }) {
  const { t } = useTranslation(['cases', 'case']);
  return (
    <RowsExport<CasesSearch, CaseRow, CasesPage>
      query={search}
      total={total}
      fetchPage={(asked, ...rest) => fetchCasesPage({ ...asked, limit: ROWS_A_PAGE }, ...rest)}
      keyOf={({ caseId }) => caseId}
      onComplete={(rows, { asOf }) => {
        const words = {
          header: (key: string) => t(`csv.${key}`),
          status: (status: CaseRow['status']) => t(`case:status.${status}`),
        };
        downloadCsv(`${t('export.file')}-${asOf}.csv`, casesCsv(rows, words));
      }}
    />
  );
}
