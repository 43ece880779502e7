import { useTranslation } from 'react-i18next';
import type { StreamerDetail } from '@/contract/streamer';
import { useFormat } from '@/i18n/use-format';
import { BesidePeers } from './beside-peers';
import { Rest } from './rest';
import styles from './rate-fact.module.css';
import { Sentences } from './sentences';
import type { ToldRate } from './told-fact';

export interface RateFactProps {
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
        <Rest>{({ Sure }) => <Sure told={told} peers={peers} />}</Rest>
      </details>
    </>
  );
}
