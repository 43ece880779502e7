import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { platformName } from '@/i18n/platform-name';
import { useFormat, useLanguage } from '@/i18n/use-format';
import { VerdictBadge } from '@/ui/verdict-badge';
import { HeadTools } from './head-tools';
import styles from './heads.module.css';
import type { Lettered } from './lettered';
import { useCompareSearch } from './use-compare-search';
import { usePeerWords } from './use-peer-words';

/** One of the compared: who, the verdict, how much was sold, and whom it is held against. */
export function Head({ streamer }: { streamer: Lettered }) {
  const { t } = useTranslation(['compare', 'common', 'domain']);
  const format = useFormat();
  const language = useLanguage();
  const peerWords = usePeerWords();
  const { search } = useCompareSearch();
  const { streamerId, displayName, letter, platform, roomId, region, skillLevel } = streamer;
  const { received, counted } = streamer.complaints;
  const facts = [
    [t('head.broadcasts'), format.integer(streamer.broadcasts)],
    [t('head.orders'), format.integer(streamer.orders)],
    [t('head.settled'), format.money(streamer.settledGmvFen)],
    [
      t('head.complaints'),
      t('head.counted', { counted: format.integer(counted), received: format.integer(received) }),
    ],
    [
      t('head.category'),
      streamer.mainCategory ? t(`domain:category.${streamer.mainCategory}`) : t('head.noCategory'),
    ],
    [t('head.level'), t(`domain:skillLevel.${skillLevel ?? 'none'}`)],
    [t('head.peers'), peerWords(streamer.peers)],
  ];
  return (
    <li className={styles.head}>
      <div className={styles.top}>
        <h3 className={styles.name}>
          <span className={styles.letter}>{letter}</span>
          <Link
            to="/streamers/$streamerId"
            params={{ streamerId }}
            search={{ window: search.window }}
          >
            {displayName}
          </Link>
        </h3>
        <HeadTools streamer={streamer} />
      </div>
      <p className={styles.place}>
        {[
          platformName(platform, language),
          t('common:search.room', { room: roomId }),
          region && t(`domain:region.${region}`),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <div className={styles.verdict}>
        <VerdictBadge kind={streamer.verdict} />
      </div>
      <dl className={styles.facts}>
        {facts.map(([term, fact]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
    </li>
  );
}
