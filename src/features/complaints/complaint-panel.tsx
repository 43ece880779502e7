import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { complaintQuery } from '@/api/explorer';
import type { ExplorerComplaint } from '@/contract/explorer';
import { Button } from '@/ui/button';
import { CopyButton } from '@/ui/copy-button';
import { Dialog } from '@/ui/dialog';
import { ErrorState } from '@/ui/error-state';
import { OpenCaseButton } from '@/ui/open-case-button';
import { Skeleton } from '@/ui/skeleton';
import { ComplaintDetail } from './complaint-detail';
import styles from './complaint-panel.module.css';
import type { ComplaintsSearch } from './search';
import { useOpenComplaint } from './use-open-complaint';

interface ComplaintPanelProps {
  search: ComplaintsSearch;
  /** Of the list below, as far as they have come. */
  rows: readonly ExplorerComplaint[];
  asOf: string;
}

/**
 * The complaint in the URL, over the list: the list stays where it is, so that closing comes back to the same place in it, and a
 * link opens both.
 */
export function ComplaintPanel({ search, rows, asOf }: ComplaintPanelProps) {
  const { t } = useTranslation(['complaints', 'domain']);
  const { complaint: id } = search;
  const place = rows.findIndex(({ complaintId }) => complaintId === id);
  // the list's own row knows what was searched for
  const row = rows[place];
  const query = useQuery({
    ...complaintQuery(id ?? ''),
    enabled: id !== undefined && row === undefined,
  });
  const { close, show } = useOpenComplaint(id);
  const complaint = row ?? query.data;
  const step = (to: ExplorerComplaint | undefined, key: 'previous' | 'next') => (
    <Button disabled={to === undefined} onClick={() => to && show(to.complaintId)}>
      {t(`detail.${key}`)}
    </Button>
  );
  return (
    <Dialog title={t('detail.title', { id })} open={id !== undefined} onClose={close} drawer wide>
      <div className={styles.tools}>
        {row && step(rows[place - 1], 'previous')}
        {row && step(rows[place + 1], 'next')}
        {complaint && (
          <OpenCaseButton
            sources={[{ kind: 'complaint', complaintId: complaint.complaintId }]}
            title={`${complaint.streamer.displayName} · ${t(`domain:complaintCategory.${complaint.category}`)}`}
            window={search.window}
          />
        )}
        <CopyButton />
        <Button onClick={() => globalThis.print()}>{t('detail.print')}</Button>
      </div>
      {complaint && <ComplaintDetail complaint={complaint} window={search.window} asOf={asOf} />}
      {!complaint && query.isError && (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      )}
      {!complaint && !query.isError && <Skeleton height={480} />}
    </Dialog>
  );
}
