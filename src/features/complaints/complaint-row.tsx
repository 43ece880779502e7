import { Link } from '@tanstack/react-router';
import { memo, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExplorerComplaint } from '@/contract/explorer';
import { platformName } from '@/i18n/platform-name';
import { useFormat, useLanguage } from '@/i18n/use-format';
import { CountedBadge } from '@/ui/counted-badge';
import styles from './complaint-row.module.css';
import { RowExcerpt } from './row-excerpt';

interface ComplaintRowProps {
  complaint: ExplorerComplaint;
  window: string;
  /** Whether it is on its way into a case. */
  chosen: boolean;
  /** No more can be chosen. */
  full: boolean;
  onChoose: (complaint: ExplorerComplaint, on: boolean) => void;
}

/** One complaint of the list: against whom, when, of what, where it stands, and the words around what was searched. */
export const ComplaintRow = memo(function ComplaintRow(props: ComplaintRowProps) {
  const { complaint, window, chosen, full, onChoose } = props;
  const { t } = useTranslation(['complaints', 'complaint', 'domain']);
  const format = useFormat();
  const language = useLanguage();
  const id = useId();
  const { streamer, status, outcome, counted, amountFen } = complaint;
  return (
    <article className={styles.row} aria-labelledby={id}>
      <input
        type="checkbox"
        className={styles.choose}
        aria-label={t('chosen.choose', { id: complaint.complaintId })}
        checked={chosen}
        disabled={full && !chosen}
        onChange={(event) => onChoose(complaint, event.target.checked)}
      />
      <div className={styles.who}>
        <Link
          className={styles.name}
          to="/streamers/$streamerId"
          params={{ streamerId: streamer.streamerId }}
          search={{ window, tab: 'complaints' }}
        >
          {streamer.displayName}
        </Link>
        <p className={styles.quiet}>
          {platformName(streamer.platform, language)} · {streamer.roomId}
        </p>
        <p className={styles.quiet}>{format.instant(complaint.receivedAt)}</p>
      </div>
      <div className={styles.what}>
        <h2 id={id} className={styles.heading}>
          <Link
            className={styles.open}
            from="/complaints"
            to="."
            search={(old) => ({ ...old, complaint: complaint.complaintId })}
            resetScroll={false}
            preload={false}
          >
            {t(`domain:complaintCategory.${complaint.category}`)}
          </Link>
          {complaint.productTitle && (
            <span className={styles.product}>{complaint.productTitle}</span>
          )}
        </h2>
        <RowExcerpt complaint={complaint} />
      </div>
      <div className={styles.standing}>
        <p>
          {t(`domain:complaintStatus.${status}`)}
          {status === 'closed' && ` · ${t(`domain:outcome.${outcome ?? 'unknown'}`)}`}
        </p>
        {amountFen !== null && <p className={styles.quiet}>{format.moneyExact(amountFen)}</p>}
        {counted !== 'counted' && <CountedBadge counted={counted} />}
      </div>
    </article>
  );
});
