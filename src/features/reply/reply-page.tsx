import { useQuery } from '@tanstack/react-query';
import { Link, getRouteApi } from '@tanstack/react-router';
import { clsx } from 'clsx';
import { useTranslation } from 'react-i18next';
import { streamerQuery } from '@/api/streamers';
import { DEFAULT_WINDOW } from '@/contract/primitives';
import { Loaded } from '@/ui/loaded';
import roomy from '@/ui/roomy.module.css';
import { useTitle } from '@/ui/use-title';
import { ReplyForm } from './reply-form';
import styles from './reply.module.css';

const route = getRouteApi('/check/$streamerId/reply');

/** "I am this seller": its statement, or what of its record it contests. */
export function ReplyPage() {
  const { streamerId } = route.useParams();
  // with the words of what comes later, so that nothing shown gives way to them
  const { t } = useTranslation(['reply', 'personal']);
  const query = useQuery(streamerQuery(streamerId, DEFAULT_WINDOW));
  useTitle(t('form.title'));
  return (
    <div className={clsx(styles.page, roomy.roomy)}>
      <p>
        <Link to="/check/$streamerId" params={{ streamerId }}>
          {t('form.back')}
        </Link>
      </p>
      <h1 tabIndex={-1}>{t('form.title')}</h1>
      <Loaded query={query} height={320}>
        {(detail) => <ReplyForm key={streamerId} detail={detail} />}
      </Loaded>
    </div>
  );
}
