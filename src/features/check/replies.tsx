import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { complaintsPages } from '@/api/complaints';
import type { Complaint } from '@/contract/complaints';
import { narrativeLanguage } from '@/i18n/narrative-language';
import { useFormat } from '@/i18n/use-format';
import { Section } from '@/ui/section';
import { Loaded } from '@/ui/loaded';
import styles from './replies.module.css';

const SHOWN = 3;

interface RepliesProps {
  streamerId: string;
  window: string;
}

/** The seller's own words, beside those they answer. */
export function Replies({ streamerId, window }: RepliesProps) {
  const { t } = useTranslation('card');
  const query = useInfiniteQuery(
    complaintsPages(streamerId, { window, answered: 'yes', limit: SHOWN }),
  );
  return (
    <Section title={t('replies.title')}>
      <Loaded query={query}>
        {({ pages: [page] }) =>
          page && page.items.length > 0 ? (
            <>
              <p className={styles.hint}>{t('replies.intro')}</p>
              <ul className={styles.list}>
                {page.items.map((complaint) => (
                  <Reply key={complaint.complaintId} complaint={complaint} />
                ))}
              </ul>
            </>
          ) : (
            <p>{t('replies.none')}</p>
          )
        }
      </Loaded>
      <p className={styles.all}>
        <Link
          to="/streamers/$streamerId"
          params={{ streamerId }}
          search={{ tab: 'complaints', window }}
        >
          {t('replies.all')}
        </Link>
      </p>
    </Section>
  );
}

function Reply({ complaint }: { complaint: Complaint }) {
  const { t } = useTranslation(['card', 'domain']);
  const format = useFormat();
  const { category, receivedAt, narrative, sellerResponse, counted } = complaint;
  const heading = [t(`domain:complaintCategory.${category}`), format.instant(receivedAt)];
  if (counted === 'dismissed' || counted === 'withdrawn') heading.push(t(`replies.${counted}`));
  return (
    <li>
      <p className={styles.hint}>{heading.join(' · ')}</p>
      <p className={styles.who}>{t('replies.said')}</p>
      {narrative === null ? (
        <blockquote>{t('replies.saidNothing')}</blockquote>
      ) : (
        <blockquote lang={narrativeLanguage(narrative) ?? undefined}>{narrative}</blockquote>
      )}
      <p className={styles.who}>{t('replies.reply')}</p>
      <blockquote
        className={styles.reply}
        lang={narrativeLanguage(sellerResponse ?? '') ?? undefined}
      >
        {sellerResponse}
      </blockquote>
    </li>
  );
}
