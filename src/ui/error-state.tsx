import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button';
import styles from './state.module.css';
import { SwitchRoleButton } from './switch-role-button';
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
  const { title, text, refused } = useErrorWords()(error);
  return (
    <div className={styles.state} role="alert">
      <p className={styles.title}>{title}</p>
      <div className={styles.text}>{children ?? text}</div>
      {(refused || onRetry) && (
        <div className={styles.action}>
          {refused && <SwitchRoleButton />}
          {onRetry && <Button onClick={onRetry}>{t('state.retry')}</Button>}
        </div>
      )}
    </div>
  );
}
