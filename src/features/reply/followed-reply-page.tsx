import { useQuery } from '@tanstack/react-query';
import { Link, getRouteApi } from '@tanstack/react-router';
import { clsx } from 'clsx';
import { useTranslation } from 'react-i18next';
import { ApiError } from '@/api/api-error';
import { replyQuery } from '@/api/replies';
import { CopyButton } from '@/ui/copy-button';
import { EmptyState } from '@/ui/empty-state';
import { Loaded } from '@/ui/loaded';
import { ReplyItem } from '@/ui/reply-item';
import roomy from '@/ui/roomy.module.css';
import { useTitle } from '@/ui/use-title';
import styles from './reply.module.css';

const route = getRouteApi('/reply/$replyId');

/** Where a reply stands, by its number. */
export function FollowedReplyPage() {
  const { replyId } = route.useParams();
  const { t } = useTranslation('reply');
  // somebody may decide it while this is open
  const query = useQuery({ ...replyQuery(replyId), refetchOnWindowFocus: 'always' });
  useTitle(replyId);
  const missing = query.error instanceof ApiError && query.error.status === 404;
  return (
    <div className={clsx(styles.page, roomy.roomy)}>
      <h1 tabIndex={-1}>
        {t('follow.title')} <span className={styles.number}>{replyId}</span>
      </h1>
      {missing ? (
        <EmptyState title={t('follow.missing')}>{t('follow.missingHint')}</EmptyState>
      ) : (
        <Loaded query={query} height={240}>
          {(reply) => (
            <div className={styles.followed}>
              <p>{t(`follow.next.${reply.state}`)}</p>
              <ReplyItem reply={reply} history />
              <p className={styles.hint}>{t('follow.keep')}</p>
              <div>
                <CopyButton text={replyId} label={t('follow.copy')} />
              </div>
              <p>
                <Link to="/check/$streamerId" params={{ streamerId: reply.streamer.streamerId }}>
                  {t('follow.card', { name: reply.streamer.displayName })}
                </Link>
              </p>
            </div>
          )}
        </Loaded>
      )}
    </div>
  );
}
