import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '@/api/api-error';
import { Button } from './button';
import styles from './state.module.css';

interface ErrorStateProps {
  error: unknown;
  onRetry?: () => void;
  /** Instead of the general words, e.g. for a 404 that the page can explain. */
  children?: ReactNode;
}

function words(error: unknown, t: TFunction): { title: string; text: string } {
  if (!(error instanceof ApiError))
    return { title: t('error.crashTitle'), text: t('error.crashText') };
  const { failure } = error;
  if (failure.kind === 'network')
    return { title: t('error.networkTitle'), text: t('error.networkText') };
  if (failure.kind === 'demo') return { title: t('error.demoTitle'), text: t('error.demoText') };
  if (failure.kind === 'contract') {
    return {
      title: t('error.contractTitle'),
      text: t('error.contractText', {
        endpoint: failure.endpoint,
        fields: failure.fields.slice(0, 5).join('; '),
      }),
    };
  }
  const { status, title, detail } = failure.problem;
  if (status === 403) return { title: t('error.forbiddenTitle'), text: t('error.forbiddenText') };
  if (status === 404) return { title: t('error.notFoundTitle'), text: t('error.notFoundText') };
  if (status >= 500)
    return { title: t('error.serverTitle'), text: t('error.serverText', { status }) };
  return { title: t('error.badRequestTitle'), text: detail ?? title };
}

/** What failed, in words a person can act on, with a way to try again. */
export function ErrorState({ error, onRetry, children }: ErrorStateProps) {
  const { t } = useTranslation();
  const { title, text } = words(error, t);
  return (
    <div className={styles.state} role="alert">
      <p className={styles.title}>{title}</p>
      <div className={styles.text}>{children ?? text}</div>
      {onRetry && (
        <div className={styles.action}>
          <Button onClick={onRetry}>{t('state.retry')}</Button>
        </div>
      )}
    </div>
  );
}
