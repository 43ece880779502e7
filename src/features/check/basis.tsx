import { useTranslation } from 'react-i18next';
import type { StreamerDetail } from '@/contract/streamer';
import styles from './basis.module.css';
import { Explained } from './explained';
import { Rest } from './rest';
import { Sentences } from './sentences';
import { useBasisWords } from './use-basis-words';

/** What a verdict rests on: how many orders, from when to when, how fresh, by which method. */
export function Basis({ detail }: { detail: StreamerDetail }) {
  const { t } = useTranslation('check');
  const words = useBasisWords();
  return (
    <div>
      <p className={styles.basis}>
        <Sentences>{words(detail)}</Sentences>
      </p>
      <Explained summary={t('explain')}>
        <Rest>
          {({ BasisExplanation }) => (
            <BasisExplanation streamer={detail.streamerId} window={detail.window.spec} />
          )}
        </Rest>
      </Explained>
    </div>
  );
}
