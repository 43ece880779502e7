import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button';
import { ErrorText } from './error-text';
import styles from './state.module.css';
import { useErrorWords } from './use-error-words';

interface ErrorStateProps {
  error: unknown;
  onRetry?: () => void;
  /** Instead of the general words, e.g. for a 404 that the page can explain. */
  children?: ReactNode;
}

/** What failed, in words a person can act on, with a way to try again. */
export function ErrorState({ error, onRetry, children }: ErrorStateProps) {
  const { t } = useTranslation();
  const { title } = useErrorWords()(error);
  return (
    <div className={styles.state} role="alert">
      <p className={styles.title}>{title}</p>
      <div className={styles.text}>{children ?? <ErrorText error={error} />}</div>
      {onRetry && (
        <div className={styles.action}>
          <Button onClick={onRetry}>{t('state.retry')}</Button>
        </div>
      )}
    </div>
  );
}
