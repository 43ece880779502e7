import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { reviewsPages } from '@/api/dossier';
import type { StreamerDetail } from '@/contract/streamer';
import { useFormat } from '@/i18n/use-format';
import { Section } from '@/ui/section';
import { DocumentItem } from './document-item';
import { Explained } from './explained';
import { Loaded } from '@/ui/loaded';
import styles from './verified.module.css';
import { VerifiedItem } from './verified-item';

interface VerifiedProps {
  detail: StreamerDetail;
  window: string;
}

/** What had been verified before the goods were sold, document by document. */
export function Verified({ detail, window }: VerifiedProps) {
  const { t } = useTranslation('card');
  const format = useFormat();
  const { streamerId, identityVerifiedOn } = detail;
  // only the counts are wanted here; the products are the dossier's
  const query = useInfiniteQuery(reviewsPages(streamerId, { window, limit: 1 }));
  return (
    <Section id="verified" title={t('verified.title')}>
      <p className={styles.intro}>{t('verified.intro')}</p>
      <ul className={styles.list}>
        <VerifiedItem
          tone={identityVerifiedOn === null ? 'unsure' : 'clear'}
          title={t('verified.identity')}
        >
          {identityVerifiedOn === null
            ? t('verified.identityUnknown')
            : t('verified.identityYes', { date: format.date(identityVerifiedOn) })}
        </VerifiedItem>
      </ul>
      <Loaded query={query}>
        {({ pages: [page] }) =>
          page && page.byDocument.length > 0 ? (
            <>
              <ul className={styles.list}>
                {page.byDocument.map((counts) => (
                  <DocumentItem key={counts.document} counts={counts} />
                ))}
              </ul>
              <Explained summary={t('counted')}>
                <p>{t('verified.how')}</p>
                <p>{t('verified.worst')}</p>
              </Explained>
              <p className={styles.all}>
                <Link
                  to="/streamers/$streamerId"
                  params={{ streamerId }}
                  search={{ tab: 'verification', window }}
                >
                  {t('verified.all')}
                </Link>
              </p>
            </>
          ) : (
            <p>{t('verified.none')}</p>
          )
        }
      </Loaded>
    </Section>
  );
}
