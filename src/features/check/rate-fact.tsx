import { useTranslation } from 'react-i18next';
import type { StreamerDetail } from '@/contract/streamer';
import { useFormat } from '@/i18n/use-format';
import { BesidePeers } from './beside-peers';
import { Explained } from './explained';
import { Picture } from './picture';
import styles from './rate-fact.module.css';
import { Rest } from './rest';
import { Sentences } from './sentences';
import type { ToldRate } from './told-fact';

export interface RateFactProps {
  told: ToldRate;
  peers: StreamerDetail['summary']['peers'];
  /** Its dots stand beside the sentence, not behind the tap. */
  picture: boolean;
}

/** "Of every 10,000 orders, about 41 led to a complaint", beside similar sellers; how sure, behind a tap. */
export function RateFact({ told, peers, picture }: RateFactProps) {
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
      {code === 'complaint_rate' && <p className={styles.caveat}>{t('common:caveat')}</p>}
      {picture ? <Picture told={told} /> : <BesidePeers frequency={frequency} />}
      <Explained summary={t('sure.summary')}>
        {!picture && <Picture told={told} />}
        <Rest>{({ Sure }) => <Sure told={told} peers={peers} />}</Rest>
      </Explained>
    </>
  );
}
