import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/button';
import styles from '@/app/notices.module.css';
import { takeOver, watchForNewer } from './shell-worker';

/** Says that a newer version is at hand; it is never loaded but by a press. */
export function NewerVersion() {
  const { t } = useTranslation('offline');
  const [waiting, setWaiting] = useState<ServiceWorker | null>(null);
  useEffect(() => watchForNewer(setWaiting), []);
  return (
    <div role="status">
      {waiting && (
        <div className={styles.notice}>
          {t('newer')}
          <Button look="quiet" onClick={() => takeOver(waiting)}>
            {t('load')}
          </Button>
        </div>
      )}
    </div>
  );
}
