import { useTranslation } from 'react-i18next';
import type { StreamerDetail } from '@/contract/streamer';
import { BesidePeers } from './beside-peers';
import { Explained } from './explained';
import { Likely } from './likely';
import { Picture } from './picture';
import styles from './rate-fact.module.css';
import { Rest } from './rest';
import { Sentences } from './sentences';
import { nothingMissing, type ToldRate } from './told-fact';
import { useFactWords } from './use-fact-words';

export interface RateFactProps {
  told: ToldRate;
  peers: StreamerDetail['summary']['peers'];
  /** Its dots stand beside the sentence, not behind the tap. */
  picture: boolean;
}

/** "Of every 10,000 orders, about 41 led to a complaint", beside similar sellers; how sure, behind a tap. */
export function RateFact({ told, peers, picture }: RateFactProps) {
  const { t } = useTranslation('check');
  const words = useFactWords();
  return (
    <>
      <p>
        <Sentences>{words.rate(told)}</Sentences>
      </p>
      {!nothingMissing(told) && <Likely code={told.code} worse={told.worse} />}
      {told.code === 'complaint_rate' && <p className={styles.caveat}>{t('common:caveat')}</p>}
      {picture ? <Picture told={told} /> : <BesidePeers frequency={told.frequency} />}
      <Explained summary={t('sure.summary')}>
        {!picture && <Picture told={told} />}
        <Rest>{({ Sure }) => <Sure told={told} peers={peers} />}</Rest>
      </Explained>
    </>
  );
}
