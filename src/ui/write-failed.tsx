import styles from './write-failed.module.css';
import { SwitchRoleButton } from './switch-role-button';
import { useErrorWords } from './use-error-words';

/** Beside the button that was pressed: why nothing was written. Nothing while there is no error. */
export function WriteFailed({ error }: { error: unknown }) {
  const wordsOf = useErrorWords();
  if (error === null || error === undefined) return null;
  const { title, text, refused } = wordsOf(error);
  return (
    <div role="alert" className={styles.failed}>
      <p>
        <strong>{title}</strong> {text}
      </p>
      {refused && <SwitchRoleButton />}
    </div>
  );
}
