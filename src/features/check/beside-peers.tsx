import { useTranslation } from 'react-i18next';
import styles from './beside-peers.module.css';
import type { OfEvery } from './of-every';

/** The two numbers of the sentence above as lengths, to be seen at a glance; nothing in it that the sentence doesn't say. */
export function BesidePeers({ frequency }: { frequency: OfEvery }) {
  const { t } = useTranslation('check');
  const { here, peers } = frequency;
  if (peers === null) return null;
  const longest = Math.max(here, peers, 1);
  return (
    <div className={styles.bars} aria-hidden="true">
      <span>{t('facts.here')}</span>
      <i className={styles.here} style={{ width: `${(here / longest) * 100}%` }} />
      <span>{t('facts.similar')}</span>
      <i className={styles.similar} style={{ width: `${(peers / longest) * 100}%` }} />
    </div>
  );
}
