import { useQuery } from '@tanstack/react-query';
import { ApiError } from '@/api/api-error';
import { meQuery } from '@/api/me';
import { ErrorText } from './error-text';
import { useErrorWords } from './use-error-words';
import styles from './write-failed.module.css';

/** Beside the button that was pressed: why nothing was written. Nothing while there is no error. */
export function WriteFailed({ error }: { error: unknown }) {
  const wordsOf = useErrorWords();
  const refusedRole = error instanceof ApiError ? error.refusedRole : null;
  const role = useQuery({ ...meQuery(), enabled: refusedRole !== null }).data?.role;
  if (error === null || error === undefined) return null;
  // who asks as somebody else now has not been refused
  if (refusedRole && role && role !== refusedRole) return null;
  return (
    <div role="alert" className={styles.failed}>
      <strong>{wordsOf(error).title}</strong>
      <ErrorText error={error} />
    </div>
  );
}
