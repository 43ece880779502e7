import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { streamerPriorityQuery } from '@/api/priority';
import { weightQuery, type PriorityStanding } from '@/contract/streamers';
import { DIMENSIONS } from '@/domain/dimensions';
import type { Weights } from '@/domain/priority';
import { useFormat } from '@/i18n/use-format';
import { Loaded } from './loaded';
import styles from './rank-standing.module.css';

interface RankStandingProps {
  streamerId: string;
  window: string;
  weights: Weights;
}

/** How far a rank hangs on the weights and the window: a place that stays is one a regulator can stand on. */
export function RankStanding({ streamerId, window, weights }: RankStandingProps) {
  const query = useQuery(streamerPriorityQuery(streamerId, { window, ...weightQuery(weights) }));
  return (
    <Loaded query={query} height={200}>
      {(standing) => <Standing standing={standing} />}
    </Loaded>
  );
}

function Standing({ standing }: { standing: PriorityStanding }) {
  const { t } = useTranslation(['rank', 'domain', 'common']);
  const format = useFormat();
  const { priority, ranked, registered, otherWeights, otherWindows } = standing;
  const { index, rank, rankLow, rankHigh } = priority;
  if (index === null || rank === null || rankLow === null || rankHigh === null)
    return <p>{t('none')}</p>;
  const place = (value: number | null) => (value === null ? t('unranked') : format.integer(value));
  const under = (part: string, times: number) =>
    otherWeights.find((one) => one.part === part && one.times === times);
  const equal = DIMENSIONS.every(
    (part) => priority.parts[part].weight === priority.parts.complaints.weight,
  );
  const parts = DIMENSIONS.filter((part) => under(part, 2));
  return (
    <div className={styles.standing}>
      <p>
        {equal && t('equal')}
        {t('now', {
          index: format.decimal(index, 1),
          rank: format.integer(rank),
          ranked: format.integer(ranked),
        })}
        {registered > ranked &&
          t('notRanked', {
            count: registered - ranked,
            shown: format.integer(registered - ranked),
          })}
        {rankLow === rankHigh
          ? t('solid')
          : t('between', { low: format.integer(rankLow), high: format.integer(rankHigh) })}
      </p>
      {parts.length > 0 && (
        <table className={styles.table}>
          <caption>{t('weights')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('part')}</th>
              <th scope="col" className={styles.figure}>
                {t('half')}
              </th>
              <th scope="col" className={styles.figure}>
                {t('twice')}
              </th>
            </tr>
          </thead>
          <tbody>
            {parts.map((part) => (
              <tr key={part}>
                <th scope="row">{t(`domain:dimension.${part}`)}</th>
                <td className={styles.figure}>{place(under(part, 0.5)?.rank ?? null)}</td>
                <td className={styles.figure}>{place(under(part, 2)?.rank ?? null)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <table className={styles.table}>
        <caption>{t('windows')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('window')}</th>
            <th scope="col" className={styles.figure}>
              {t('index')}
            </th>
            <th scope="col" className={styles.figure}>
              {t('rank')}
            </th>
            <th scope="col" className={styles.figure}>
              {t('ranked')}
            </th>
          </tr>
        </thead>
        <tbody>
          {otherWindows.map((other) => (
            <tr key={other.window.spec}>
              <th scope="row">{t(`common:window.${other.window.spec}`)}</th>
              <td className={styles.figure}>
                {other.index === null ? t('unranked') : format.decimal(other.index, 1)}
              </td>
              <td className={styles.figure}>{place(other.rank)}</td>
              <td className={styles.figure}>{format.integer(other.ranked)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.note}>{t('note')}</p>
    </div>
  );
}
