import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './notices.module.css';

/** Says that the network is lost; queries wait and go on by themselves once it is back. */
export function OfflineBar() {
  const { t } = useTranslation();
  const [online, setOnline] = useState(navigator.onLine);
  useEffect(() => {
    const update = () => setOnline(navigator.onLine);
    window.addEventListener('online', update);
    window.addEventListener('offline', update);
    return () => {
      window.removeEventListener('online', update);
      window.removeEventListener('offline', update);
    };
  }, []);
  return (
    <div role="status">{!online && <div className={styles.offline}>{t('offline.lost')}</div>}</div>
  );
}
