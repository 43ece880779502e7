import { useTranslation } from 'react-i18next';
import type { StreamerDetail } from '@/contract/streamer';
import { useFormat } from '@/i18n/use-format';
import { useOnline } from '@/ui/use-online';
import styles from './kept-notice.module.css';

interface KeptNoticeProps {
  detail: StreamerDetail;
  /** Milliseconds since 1970. */
  fetchedAt: number;
}

/** That this card is an older one, and from when, as long as a newer one cannot be had. */
export function KeptNotice({ detail, fetchedAt }: KeptNoticeProps) {
  const { t } = useTranslation('offline');
  const format = useFormat();
  const online = useOnline();
  return (
    <div role="status" className={styles.notice}>
      <p>
        {t(online ? 'card.unreachable' : 'card.offline', {
          asOf: format.date(detail.asOf),
          fetched: format.instant(new Date(fetchedAt).toISOString()),
        })}
      </p>
    </div>
  );
}
