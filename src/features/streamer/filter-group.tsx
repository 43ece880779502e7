import { useFormat } from '@/i18n/use-format';
import styles from './filters.module.css';

interface FilterGroupProps {
  label: string;
  options: readonly { value: string; label: string; count: number }[];
  chosen: readonly string[] | undefined;
  onToggle: (value: string) => void;
}

/** Values to choose from, each with how many it would give. */
export function FilterGroup({ label, options, chosen, onToggle }: FilterGroupProps) {
  const format = useFormat();
  if (options.length === 0) return null;
  return (
    <fieldset className={styles.group}>
      <legend>{label}</legend>
      <div className={styles.options}>
        {options.map((option) => (
          <label key={option.value} className={styles.option}>
            <input
              type="checkbox"
              checked={chosen?.includes(option.value) ?? false}
              onChange={() => onToggle(option.value)}
            />
            <span>{option.label}</span>{' '}
            <span className={styles.count}>{format.integer(option.count)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
