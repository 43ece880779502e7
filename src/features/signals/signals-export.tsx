import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { fetchSignalsPage, type SignalsListInput } from '@/api/signals';
import type { Signal, SignalsPage } from '@/contract/signals';
import { platformName } from '@/i18n/platform-name';
import { useFormat, useLanguage } from '@/i18n/use-format';
import { Button } from '@/ui/button';
import { downloadCsv } from '@/ui/download';
import { DownloadIcon } from '@/ui/tool-icons';
import { useRowsExport } from '@/ui/use-rows-export';
import { listQuery } from './filters';
import type { SignalsSearch } from './search';
import { signalsCsv } from './signals-csv';
import styles from '@/ui/list-controls.module.css';

const ROWS_A_PAGE = 200;

/** Writes every signal of the view as a file, all pages of it, or none. */
export function SignalsExport({ search, total }: { search: SignalsSearch; total: number }) {
  const { t } = useTranslation(['signals', 'domain', 'common']);
  const format = useFormat();
  const language = useLanguage();
  const query = useMemo(() => listQuery(search, ROWS_A_PAGE), [search]);
  const { state, start, cancel } = useRowsExport<SignalsListInput, Signal, SignalsPage>({
    query,
    total,
    fetchPage: fetchSignalsPage,
    keyOf: ({ signalId }) => signalId,
    onComplete: (rows, { window }) => {
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
    },
  });
  const told = {
    rows: format.integer('rows' in state ? state.rows : 0),
    total: format.integer(total),
  };
  return (
    <div className={styles.controls}>
      {state.kind === 'running' ? (
        <Button onClick={cancel}>{t('export.cancel')}</Button>
      ) : (
        <Button disabled={total === 0} onClick={() => void start()}>
          <DownloadIcon size={16} />
          {t('export.start', told)}
        </Button>
      )}
      <output>{state.kind !== 'idle' && t(`export.${state.kind}`, told)}</output>
    </div>
  );
}
