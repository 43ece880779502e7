import { useId, type ReactNode } from 'react';
import styles from './field.module.css';

interface SelectProps<Value extends string> {
  label: ReactNode;
  value: Value;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value) => void;
  /** Beside the control instead of above it. */
  inline?: boolean;
  name?: string;
  /** A sentence that says what is wrong and what to do; marks the control. */
  error?: ReactNode;
}

export function Select<Value extends string>(props: SelectProps<Value>) {
  const { label, value, options, onChange, inline = false, name, error } = props;
  const id = useId();
  return (
    <div className={styles.field} data-inline={inline || undefined}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        name={name}
        className={styles.control}
        {...(error && { 'aria-invalid': true, 'aria-describedby': `${id}-error` })}
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {error && (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
    </div>
  );
}
