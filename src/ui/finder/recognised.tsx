import { useTranslation } from 'react-i18next';
import type { ShareText } from '@/domain/share-text';
import styles from './search-results.module.css';

/** What was read out of a pasted text, so that a misreading is seen. */
export function Recognised({ share }: { share: ShareText }) {
  const { t } = useTranslation('finder');
  const rooms = share.rooms.map((room) => t('room', { room }));
  const names = share.names.map((name) => t('name', { name }));
  const list = [...rooms, ...names];
  if (list.length === 0) return null;
  return <p className={styles.recognised}>{t('recognised', { what: list.join(t('and')) })}</p>;
}
