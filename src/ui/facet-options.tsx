import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import type { Facet } from './facet';
import styles from './facet-options.module.css';

interface FacetOptionsProps {
  facet: Facet;
  onChange: (values: string[]) => void;
}

/** The values of one filter, each with its count; any number may be chosen. */
export function FacetOptions({ facet, onChange }: FacetOptionsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { counts, chosen, word } = facet;
  const listed = new Set(counts.map(({ value }) => value));
  // a chosen value that no row has stays in sight, so that it can be dropped
  const missing = chosen
    .filter((value) => !listed.has(value))
    .map((value) => ({ value, count: 0 }));
  const options = [...counts, ...missing];
  if (options.length === 0) return <p className={styles.none}>{t('filters.none')}</p>;
  return (
    <ul className={styles.options}>
      {options.map(({ value, count }) => (
        <li key={value}>
          <label className={styles.option}>
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={(event) =>
                onChange(
                  event.target.checked
                    ? [...chosen, value]
                    : chosen.filter((other) => other !== value),
                )
              }
            />
            <span className={styles.word}>{word(value)}</span>
            <span className={styles.count} data-none={count === 0 || undefined}>
              {format.integer(count)}
            </span>
          </label>
        </li>
      ))}
    </ul>
  );
}
