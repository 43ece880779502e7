import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/button';
import styles from './kept.module.css';
import type { useAnswers } from './use-answers';

interface KeptProps {
  kept: ReturnType<typeof useAnswers>;
  onCleared: () => void;
}

/** Where her answers are, and the way to be rid of them. */
export function Kept({ kept, onCleared }: KeptProps) {
  const { t } = useTranslation('rights');
  return (
    <div className={styles.kept}>
      <p>{t('page.kept')}</p>
      <div role="status">
        {kept.cleared ? (
          <>
            {t('page.discarded')}{' '}
            <Button look="quiet" onClick={kept.undo}>
              {t('page.undo')}
            </Button>
          </>
        ) : (
          <Button
            look="quiet"
            onClick={() => {
              kept.clear();
              onCleared();
            }}
          >
            {t('page.discard')}
          </Button>
        )}
      </div>
    </div>
  );
}
