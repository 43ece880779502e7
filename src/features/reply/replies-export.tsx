import { useTranslation } from 'react-i18next';
import { fetchRepliesPage, type RepliesListInput } from '@/api/replies';
import type { Reply, RepliesPage } from '@/contract/replies';
import { platformName } from '@/i18n/platform-name';
import { useLanguage } from '@/i18n/use-format';
import { downloadCsv } from '@/ui/download';
import { RowsExport } from '@/ui/rows-export';
import { useToday } from '@/ui/use-today';
import { repliesCsv } from './replies-csv';

const ROWS_A_PAGE = 200;

interface RepliesExportProps {
  /** Which; the same object while they are the same. */
  query: RepliesListInput;
  total: number;
}

/** Writes every reply of the view as a file. */
export function RepliesExport({ query, total }: RepliesExportProps) {
  const { t } = useTranslation(['replies', 'reply']);
  const language = useLanguage();
  const today = useToday();
  return (
    <RowsExport<RepliesListInput, Reply, RepliesPage>
      query={query}
      total={total}
      fetchPage={(asked, ...rest) => fetchRepliesPage({ ...asked, limit: ROWS_A_PAGE }, ...rest)}
      keyOf={({ replyId }) => replyId}
      onComplete={(rows) => {
        const csv = repliesCsv(rows, {
          header: (key) => t(`csv.${key}`),
          platform: (platform) => platformName(platform, language),
          kind: (kind) => t(`reply:kind.${kind}`),
          part: (part) => t(`reply:part.${part}`),
          proof: (kind) => t(`reply:proof.${kind}`),
          state: (state) => t(`reply:state.${state}`),
          code: (matches) => t(`reply:code.${matches}`),
        });
        downloadCsv(`${t('file')}-${today}.csv`, csv);
      }}
    />
  );
}
