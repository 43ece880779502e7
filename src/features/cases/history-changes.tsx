import { useTranslation } from 'react-i18next';
import type { HistoryEntry } from '@/contract/cases';
import styles from './history.module.css';
import { useFieldWords } from './use-field-words';

/** Which fields were changed, from what to what. */
export function HistoryChanges({ changes }: Pick<HistoryEntry, 'changes'>) {
  const { t } = useTranslation('case');
  const words = useFieldWords();
  if (changes.length === 0) return null;
  return (
    <dl className={styles.changes}>
      {changes.map(({ field, from, to }) => (
        <div key={field}>
          <dt>{t(`field.${field}`)}</dt>
          <dd>
            {from !== null && (
              <>
                <s>{words(field, from)}</s>
                {' → '}
              </>
            )}
            {words(field, to)}
          </dd>
        </div>
      ))}
    </dl>
  );
}
