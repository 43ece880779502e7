import { useId, type ReactNode, type TextareaHTMLAttributes } from 'react';
import styles from './field.module.css';

interface TextAreaProps extends Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'id'> {
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
}

/** TextField's longer sister. */
export function TextArea({ label, hint, error, ...area }: TextAreaProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        className={styles.control}
        aria-describedby={`${id}-said`}
        {...(error && { 'aria-invalid': true })}
        {...area}
      />
      <div id={`${id}-said`}>
        {hint && <p className={styles.hint}>{hint}</p>}
        {error && <p className={styles.error}>{error}</p>}
      </div>
    </div>
  );
}
