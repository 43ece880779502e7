import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ExplorerComplaint } from '@/contract/explorer';
import { platformName } from '@/i18n/platform-name';
import { useFormat, useLanguage } from '@/i18n/use-format';
import { ComplaintFields } from '@/ui/complaint-fields';
import { ComplaintTexts } from '@/ui/complaint-texts';
import { CountedBadge } from '@/ui/counted-badge';
import styles from './complaint-detail.module.css';
import { ComplaintLife } from '@/ui/complaint-life';

interface ComplaintDetailProps {
  complaint: ExplorerComplaint;
  window: string;
  asOf: string;
}

/** One complaint: against whom, what was said and replied, its life, and what is on record. */
export function ComplaintDetail({ complaint, window, asOf }: ComplaintDetailProps) {
  const { t } = useTranslation(['complaints', 'complaint', 'domain', 'common']);
  const format = useFormat();
  const language = useLanguage();
  const { streamer, category, status, counted, confirmed } = complaint;
  const { streamerId } = streamer;
  return (
    <article className={styles.detail}>
      <header className={styles.header}>
        <h3 className={styles.heading}>
          {t(`domain:complaintCategory.${category}`)}
          {complaint.goods && ` · ${t(`domain:category.${complaint.goods}`)}`}
        </h3>
        <p className={styles.standing}>
          <span>{t(`domain:complaintStatus.${status}`)}</span>
          {confirmed && confirmed !== 'dismissed' && (
            <span>{t(`domain:confirmed.${confirmed}`)}</span>
          )}
          <CountedBadge counted={counted} />
        </p>
        {counted !== 'counted' && <p className={styles.quiet}>{t(`leftOutWhy.${counted}`)}</p>}
        <p>
          <Link to="/streamers/$streamerId" params={{ streamerId }} search={{ window }}>
            {streamer.displayName}
          </Link>{' '}
          <span className={styles.quiet}>
            {platformName(streamer.platform, language)} · {streamer.roomId}
          </span>
        </p>
        <p className={styles.links}>
          <Link
            to="/streamers/$streamerId"
            params={{ streamerId }}
            search={{ window, tab: 'complaints' }}
          >
            {t('detail.dossier')}
          </Link>
          <Link to="/complaints" search={{ window, streamer: streamerId }}>
            {t('detail.others')}
          </Link>
        </p>
        <p className={styles.quiet}>
          {t('common:caveat')} {t('detail.asOf', { date: format.date(asOf) })}
        </p>
      </header>
      <ComplaintTexts complaint={complaint} whole />
      <ComplaintLife complaint={complaint} asOf={asOf} />
      <section aria-label={t('detail.record')}>
        <h3>{t('detail.record')}</h3>
        <ComplaintFields complaint={complaint} />
      </section>
    </article>
  );
}
