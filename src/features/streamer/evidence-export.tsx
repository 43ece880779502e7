import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { fetchEvidencePage } from '@/api/findings';
import type { FindingAnswer, FindingEvidencePage, FindingEvidenceRow } from '@/contract/findings';
import { toCsv } from '@/dataset/csv';
import type { Answer } from '@/domain/finding-names';
import { useFormat } from '@/i18n/use-format';
import { Button } from '@/ui/button';
import { downloadCsv } from '@/ui/download';
import styles from '@/ui/list-controls.module.css';
import { DownloadIcon } from '@/ui/tool-icons';
import { useRowsExport } from '@/ui/use-rows-export';
import { useEvidenceWords } from './use-evidence-words';

const ROWS_A_PAGE = 200;
const COLUMNS = ['rule', 'answer', 'on', 'limit', 'happened', 'what', 'id', 'said'] as const;

/** The id of what a row is about, where it has one. */
function idOf({ subject }: FindingEvidenceRow): string | null {
  switch (subject.kind) {
    case 'broadcast':
    case 'offer':
      return subject.broadcastId;
    case 'enterprise':
    case 'merchant':
      return subject.enterprise?.enterpriseId ?? null;
    case 'complaint':
      return subject.complaintId;
    case 'enforcement':
      return subject.enforcementId;
    case 'streamer':
      return null;
  }
}

interface EvidenceExportProps {
  streamerId: string;
  finding: FindingAnswer;
  query: { window: string; answer?: Answer[] };
  total: number;
}

/** Writes every row of a finding's evidence as a file, all pages of it, or none. */
export function EvidenceExport({ streamerId, finding, query, total }: EvidenceExportProps) {
  const { t } = useTranslation(['findings', 'rule', 'domain']);
  const format = useFormat();
  const { rule } = finding;
  const { what, more, said } = useEvidenceWords(rule);
  const { window, answer } = query;
  // the same object while the same is asked: the address keeps its choice as one
  const asked = useMemo(
    () => ({ window, limit: ROWS_A_PAGE, ...(answer && { answer }) }),
    [window, answer],
  );
  const { state, start, cancel } = useRowsExport<
    typeof asked,
    FindingEvidenceRow,
    FindingEvidencePage
  >({
    query: asked,
    total,
    fetchPage: (one, cursor, signal) => fetchEvidencePage(streamerId, rule, one, cursor, signal),
    keyOf: ({ id }) => id,
    onComplete: (rows, page) => {
      const cells = rows.map((row) => [
        t(`rule:${rule}`),
        t(`answer.${row.answer}`),
        row.on,
        row.limit,
        row.happened,
        [what(row), ...more(row)].join(' · '),
        idOf(row),
        said(row),
      ]);
      const header = COLUMNS.map((column) => t(`csv.${column}`));
      const { from, to } = page.window;
      downloadCsv(`${t('csv.file')}-${streamerId}-${rule}-${from}-${to}.csv`, toCsv(header, cells));
    },
  });
  const told = {
    rows: format.integer('rows' in state ? state.rows : 0),
    total: format.integer(total),
  };
  return (
    <div className={styles.controls}>
      {state.kind === 'running' ? (
        <Button onClick={cancel}>{t('csv.cancel')}</Button>
      ) : (
        <Button disabled={total === 0} onClick={() => void start()}>
          <DownloadIcon size={16} />
          {t('csv.start', told)}
        </Button>
      )}
      <output>{state.kind !== 'idle' && t(`csv.${state.kind}`, told)}</output>
    </div>
  );
}
