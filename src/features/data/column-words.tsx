import { useTranslation } from 'react-i18next';
import { type Column, type TableName } from '@/dataset/schema';
import { valuesOf } from '@/dataset/propose-mapping';
import { Select } from '@/ui/select';
import styles from './mapping.module.css';
import { useValueLabel } from './use-value-label';

/** Neither a value nor empty. */
const UNKNOWN = '?';
/** Words that are told without being asked for. */
const TOLD = 3;

interface ColumnWordsProps {
  table: TableName;
  column: Column;
  /** Those in the file that are no values. */
  found: readonly string[];
  words: Readonly<Record<string, string>>;
  onChange: (words: Record<string, string>) => void;
}

/** What each word in a column stands for. */
export function ColumnWords({ table, column, found, words, onChange }: ColumnWordsProps) {
  const { t } = useTranslation('data');
  const labelOf = useValueLabel(table, column.name);
  const known = found.filter((word) => Object.hasOwn(words, word));
  const unknown = found.length - known.length;
  const told = known.slice(0, TOLD).map((word) => {
    const value = words[word] ?? '';
    const shown = value === '' ? t('mapping.wordEmpty') : labelOf(value);
    return t('mapping.becomes', { cell: word, shown });
  });
  const more = known.length - told.length;
  if (more > 0) told.push(t('mapping.more', { count: more }));
  const options = [
    { value: UNKNOWN, label: t('mapping.wordUnknown') },
    ...valuesOf(column).map((value) => ({ value, label: labelOf(value) })),
    // what must be there cannot be left empty
    ...(column.required ? [] : [{ value: '', label: t('mapping.wordEmpty') }]),
  ];
  const change = (word: string, value: string) => {
    const others = Object.fromEntries(Object.entries(words).filter(([other]) => other !== word));
    onChange(value === UNKNOWN ? others : { ...others, [word]: value });
  };
  return (
    <details className={styles.words} open={unknown > 0}>
      <summary>
        {t('mapping.words', { words: told.join(t('mapping.and')) })}
        {unknown > 0 && <strong> {t('mapping.wordsUnknown', { count: unknown })}</strong>}
      </summary>
      <ul>
        {found.map((word) => (
          <li key={word}>
            <Select
              label={t('mapping.word', { word })}
              value={words[word] ?? UNKNOWN}
              options={options}
              onChange={(value) => change(word, value)}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}
