import { useId, type ReactNode } from 'react';
import styles from './field.module.css';

interface SelectProps<Value extends string> {
  label: ReactNode;
  value: Value;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value) => void;
  /** Beside the control instead of above it. */
  inline?: boolean;
}

export function Select<Value extends string>(props: SelectProps<Value>) {
  const { label, value, options, onChange, inline = false } = props;
  const id = useId();
  return (
    <div className={styles.field} data-inline={inline || undefined}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className={styles.control}
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
    </div>
  );
}
