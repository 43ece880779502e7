import type { ReactNode } from 'react';
import styles from './record-fields.module.css';

interface FieldProps {
  label: ReactNode;
  children: ReactNode;
}

/** A list of what is on record, name by name. */
export function Fields({ children }: { children: ReactNode }) {
  return <dl className={styles.fields}>{children}</dl>;
}

export function Field({ label, children }: FieldProps) {
  return (
    <div className={styles.field}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
