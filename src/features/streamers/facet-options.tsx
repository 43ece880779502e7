import { useTranslation } from 'react-i18next';
import type { FacetName } from '@/contract/streamers';
import { useFormat } from '@/i18n/use-format';
import styles from './facet-options.module.css';
import { valueWords, type FilterWordsContext } from './filter-words';

interface FacetOptionsProps {
  facet: FacetName;
  /** Values with how many rows each would give, every other filter kept. */
  counts: readonly { value: string; count: number }[];
  chosen: readonly string[];
  words: FilterWordsContext;
  onChange: (values: string[]) => void;
}

/** The values of one filter, each with its count; any number may be chosen. */
export function FacetOptions({ facet, counts, chosen, words, onChange }: FacetOptionsProps) {
  const { t } = useTranslation('streamers');
  const format = useFormat();
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
            <span className={styles.word}>{valueWords(words, facet, value)}</span>
            <span className={styles.count} data-none={count === 0 || undefined}>
              {format.integer(count)}
            </span>
          </label>
        </li>
      ))}
    </ul>
  );
}
