import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { clsx } from 'clsx';
import type { i18n as I18n } from 'i18next';
import { useTranslation } from 'react-i18next';
import { ApiError } from '@/api/api-error';
import { streamerQuery } from '@/api/streamers';
import type { StreamerDetail } from '@/contract/streamer';
import { Dimmed } from '@/ui/dimmed';
import { ErrorState } from '@/ui/error-state';
import button from '@/ui/button.module.css';
import { Section } from '@/ui/section';
import { useTitle } from '@/ui/use-title';
import { Answers } from './answers';
import { CardHead } from './card-head';
import { CardSkeleton } from './card-skeleton';
import styles from './card.module.css';
import { Measures } from './measures';
import { NotRegistered } from './not-registered';
import { Part } from './part';
import { Replies } from './replies';
import type { CheckSearch } from './search';
import { ShareCard } from './share-card';
import { VerdictBox } from './verdict-box';
import { Verified } from './verified';
import { WentWrong } from './went-wrong';
import { WindowChoice } from './window-choice';

interface CardProps {
  streamerId: string;
  search: CheckSearch;
  onSearch: (change: Partial<CheckSearch>) => void;
}

/** One seller's card. Give it the streamer's id as its key: what is kept while loading must never be another's. */
export function Card({ streamerId, search, onSearch }: CardProps) {
  const { window } = search;
  const query = useQuery({
    ...streamerQuery(streamerId, window),
    placeholderData: keepPreviousData,
  });
  const { data, error, isPlaceholderData } = query;
  const retry = () => void query.refetch();
  if (error instanceof ApiError && error.status === 404) {
    return <NotRegistered streamerId={streamerId} />;
  }
  if (data === undefined) {
    return error ? <Failed error={error} onRetry={retry} /> : <CardSkeleton />;
  }
  return (
    <div className={styles.page}>
      {error && <ErrorState error={error} onRetry={retry} />}
      <Dimmed when={isPlaceholderData}>
        <Parts detail={data} search={search} onSearch={onSearch} />
      </Dimmed>
    </div>
  );
}

function Failed({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const { t } = useTranslation('check');
  useTitle(t('eyebrow'));
  return (
    <div className={styles.page}>
      <h1 tabIndex={-1} className={styles.loading}>
        {t('eyebrow')}
      </h1>
      <ErrorState error={error} onRetry={onRetry} />
    </div>
  );
}

async function loadBefore(i18n: I18n) {
  const [part] = await Promise.all([import('./before-you-buy'), i18n.loadNamespaces('before')]);
  return part;
}
async function loadFiled(i18n: I18n) {
  const [part] = await Promise.all([import('./filed-here'), i18n.loadNamespaces('follow')]);
  return part;
}

interface PartsProps {
  detail: StreamerDetail;
  search: CheckSearch;
  onSearch: CardProps['onSearch'];
}

function Parts({ detail, search: { window, issue }, onSearch }: PartsProps) {
  const { t, i18n } = useTranslation('check');
  const { streamerId, displayName } = detail;
  useTitle(t('title', { name: displayName }));
  const choose = (spec: string) => onSearch({ window: spec });
  return (
    <article className={styles.card}>
      <CardHead detail={detail} />
      <VerdictBox detail={detail} onWindow={choose}>
        <WindowChoice value={window} range={detail.window} onChange={choose} />
      </VerdictBox>
      <ShareCard detail={detail} />
      <Verified detail={detail} window={window} />
      <Answers detail={detail} issue={issue} onIssue={(issue) => onSearch({ issue })} />
      <WentWrong detail={detail} window={window} />
      <Replies streamerId={streamerId} window={window} />
      <Measures enforcements={detail.enforcements} />
      <Section title={t('before.title')}>
        <Part name="before" load={() => loadBefore(i18n)}>
          {({ BeforeYouBuy }) => <BeforeYouBuy detail={detail} window={window} />}
        </Part>
      </Section>
      <Section title={t('rights.title')}>
        <p>{t('rights.text')}</p>
        <Link
          to="/check/$streamerId/wrong"
          params={{ streamerId }}
          search={{ ...(issue && { issue }) }}
          className={clsx(button.button, button.primary)}
        >
          {t('rights.start')}
        </Link>
        <Part name="filed" load={() => loadFiled(i18n)}>
          {({ FiledHere }) => <FiledHere streamerId={streamerId} />}
        </Part>
      </Section>
      <p className={styles.onwards}>
        <Link to="/streamers/$streamerId" params={{ streamerId }} search={{ window }}>
          {t('links.dossier')}
        </Link>{' '}
        <Link to="/law">{t('links.law')}</Link>
      </p>
    </article>
  );
}
