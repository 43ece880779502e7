import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import styles from './compare.module.css';
import type { Lettered } from './lettered';
import { usePeerWords } from './use-peer-words';

/** Says so where those compared are held against different peers. */
export function PeersNotice({ streamers }: { streamers: Lettered[] }) {
  const { t } = useTranslation('compare');
  const { locale } = useFormat();
  const peerWords = usePeerWords();
  const groups = new Map<string, string[]>();
  for (const { letter, peers } of streamers) {
    const words = peerWords(peers);
    groups.set(words, [...(groups.get(words) ?? []), letter]);
  }
  if (groups.size < 2) return null;
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const told = [...groups].map(([words, letters]) =>
    t('peers.of', { letters: list.format(letters), peers: words }),
  );
  return (
    <p className={styles.notice}>
      {t('peers.differ', { groups: told.join(t('peers.separator')) })}
    </p>
  );
}
