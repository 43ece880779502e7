import { useTranslation } from 'react-i18next';
import type { StreamerDetail } from '@/contract/streamer';
import { useFormat } from '@/i18n/use-format';
import { BesidePeers } from './beside-peers';
import styles from './rate-fact.module.css';
import { Sentences } from './sentences';
import { sureness, type ToldRate } from './told-fact';

interface RateFactProps {
  told: ToldRate;
  peers: StreamerDetail['summary']['peers'];
}

/** "Of every 10,000 orders, about 41 led to a complaint", beside similar sellers; how sure, behind a tap. */
export function RateFact({ told, peers }: RateFactProps) {
  const { t } = useTranslation('check');
  const format = useFormat();
  const { code, frequency } = told;
  const said = (count: number, exactlyNone: boolean) => {
    if (count > 0) return t('count.about', { n: format.integer(count) });
    return t(exactlyNone ? 'count.none' : 'count.fewerThanOne');
  };
  const every = format.integer(frequency.every);
  const full = code === 'coverage' && frequency.exactlyNone;
  const sentence = full
    ? t('facts.coverageFull')
    : t(`facts.${code}`, { every, here: said(frequency.here, frequency.exactlyNone) });
  return (
    <>
      <p>
        <Sentences>
          {[
            sentence,
            frequency.peers !== null &&
              t(full ? 'facts.coverageFullPeers' : 'facts.peers', {
                every,
                peers: said(frequency.peers, false),
              }),
          ]}
        </Sentences>
      </p>
      <BesidePeers frequency={frequency} />
      {code === 'complaint_rate' && <p className={styles.caveat}>{t('common:caveat')}</p>}
      <details className={styles.sure}>
        <summary>{t('sure.summary')}</summary>
        <Sure told={told} peers={peers} />
      </details>
    </>
  );
}

function Sure({ told, peers }: RateFactProps) {
  const { t } = useTranslation(['check', 'domain']);
  const format = useFormat();
  const { code, frequency, worse } = told;
  const levels = code === 'coverage' ? 'sure.levelCoverage' : 'sure.level';
  const n = format.integer(peers.count);
  return (
    <>
      <p>{t(`${levels}.${sureness(worse)}`)}</p>
      <p>
        {t('sure.between', {
          low: format.integer(frequency.low),
          high: format.integer(frequency.high),
          every: format.integer(frequency.every),
        })}
      </p>
      <p>
        <Sentences>
          {[
            t(`sure.restsOn.${code}`, {
              numerator: format.integer(told.numerator),
              denominator: format.integer(told.denominator),
              unknown: format.integer(told.unknown),
            }),
            code !== 'coverage' && t('sure.pulled'),
          ]}
        </Sentences>
      </p>
      <p>
        {peers.category === null
          ? t('sure.similarAll', { n })
          : t('sure.similar', { n, category: t(`domain:category.${peers.category}`) })}
      </p>
    </>
  );
}
