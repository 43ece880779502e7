import { useTranslation } from 'react-i18next';
import { ApiError } from '@/api/api-error';
import styles from './reply.module.css';

function reasonOf(error: Error): 'network' | 'forbidden' | 'refused' | 'server' {
  if (!(error instanceof ApiError) || error.failure.kind === 'contract') return 'server';
  if (error.status === null) return 'network';
  if (error.status === 403) return 'forbidden';
  return error.status < 500 ? 'refused' : 'server';
}

/** Why it was not sent, and that nothing typed is lost. */
export function ReplyFailed({ error }: { error: Error }) {
  const { t } = useTranslation('reply');
  return (
    <p className={styles.wrong}>{t('form.failed', { reason: t(`reason.${reasonOf(error)}`) })}</p>
  );
}
