import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { meQuery } from '@/api/me';
import { NEWEST_IN_MARKET, newestSignals } from '@/api/signals';
import { DEFAULT_WINDOW } from '@/contract/primitives';
import { Loaded } from './loaded';
import styles from './newest-signals.module.css';
import { Section } from './section';
import { SignalItem } from './signal-item';
import { Skeleton } from './skeleton';
import { SwitchRoleButton } from './switch-role-button';

interface NewestSignalsProps {
  /** Of this streamer alone, over a year; without it the market's newest that nobody has muted. */
  streamerId?: string;
  /** Those that lasted into it; of one streamer it is always a year. */
  window?: string;
  level?: 2 | 3;
}

const YEAR = '365d';

/** The newest few signals; to who may not read them, why not. */
export function NewestSignals(props: NewestSignalsProps) {
  const { streamerId, window = DEFAULT_WINDOW, level = 2 } = props;
  const { t } = useTranslation('signals');
  const me = useQuery(meQuery());
  const reads = me.data !== undefined && me.data.role !== 'consumer';
  const asked = streamerId
    ? { streamer: streamerId, window: YEAR }
    : { ...NEWEST_IN_MARKET, window };
  const query = useQuery({
    ...newestSignals({ ...asked, limit: NEWEST_IN_MARKET.limit }),
    enabled: reads,
  });
  if (me.isError) return null;
  const all = streamerId ? { streamer: streamerId, window: YEAR } : { window };
  return (
    <Section
      title={t(streamerId ? 'newest.ofStreamer' : 'newest.title')}
      level={level}
      note={t('newest.note')}
      actions={
        reads && (
          <Link to="/signals" search={all}>
            {t('newest.all')}
          </Link>
        )
      }
    >
      {me.isPending && <Skeleton height={96} />}
      {me.data?.role === 'consumer' && (
        <div className={styles.closed}>
          <p>{t('newest.consumer')}</p>
          <SwitchRoleButton />
        </div>
      )}
      {reads && (
        <Loaded query={query} height={96}>
          {({ items }) =>
            items.length === 0 ? (
              <p>{t(streamerId ? 'newest.noneOfStreamer' : 'newest.none')}</p>
            ) : (
              <ul className={styles.items}>
                {items.map((signal) => (
                  <li key={signal.signalId}>
                    <SignalItem signal={signal} named={!streamerId} search={all} />
                  </li>
                ))}
              </ul>
            )
          }
        </Loaded>
      )}
    </Section>
  );
}
