import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { fetchSignalsPage, type SignalsListInput } from '@/api/signals';
import type { Signal, SignalsPage } from '@/contract/signals';
import { platformName } from '@/i18n/platform-name';
import { useLanguage } from '@/i18n/use-format';
import { downloadCsv } from '@/ui/download';
import { RowsExport } from '@/ui/rows-export';
import { listQuery } from './filters';
import type { SignalsSearch } from './search';
import { signalsCsv } from './signals-csv';

const ROWS_A_PAGE = 200;

/** Writes every signal of the view as a file. */
export function SignalsExport({ search, total }: { search: SignalsSearch; total: number }) {
  const { t } = useTranslation(['signals', 'domain']);
  const language = useLanguage();
  const query = useMemo(() => listQuery(search, ROWS_A_PAGE), [search]);
  return (
    <RowsExport<SignalsListInput, Signal, SignalsPage>
      query={query}
      total={total}
      fetchPage={fetchSignalsPage}
      keyOf={({ signalId }) => signalId}
      onComplete={(rows, { window }) => {
        const csv = signalsCsv(rows, {
          header: (key) => t(`csv.${key}`),
          platform: (platform) => platformName(platform, language),
          category: (category) => t(`domain:category.${category}`),
          chart: (chart) => t(`domain:dimension.${chart}`),
          direction: (direction) => t(`direction.${direction}`),
          ongoing: (ongoing) => t(ongoing ? 'ongoing.yes' : 'ongoing.no'),
          state: (one) => t(`state.${one}`),
        });
        downloadCsv(`${t('export.file')}-${window.from}-${window.to}.csv`, csv);
      }}
    />
  );
}
