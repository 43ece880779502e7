import { useTranslation } from 'react-i18next';
import type { ColumnChoice } from '@/dataset/mapping';
import { waysToRead } from '@/dataset/read-as';
import type { Column, TableSchema } from '@/dataset/schema';
import type { SurveyedColumn } from '@/dataset/survey';
import { useLanguage } from '@/i18n/use-format';
import { Select } from '@/ui/select';
import { ColumnWords } from './column-words';
import { wordsIn } from './mapping-state';
import styles from './mapping.module.css';
import { useReading } from './use-reading';

const LEFT_OUT = '';

interface ColumnMappingProps {
  schema: TableSchema;
  surveyed: SurveyedColumn;
  choice: ColumnChoice | null;
  onColumn: (column: string | null) => void;
  onHow: (how: Partial<Pick<ColumnChoice, 'readAs' | 'words'>>) => void;
}

/** Which column one of somebody's gives, how its cells are read, and what they would then be. */
export function ColumnMapping({ schema, surveyed, choice, onColumn, onHow }: ColumnMappingProps) {
  const { t } = useTranslation('data');
  const language = useLanguage();
  const column = schema.columns.find(({ name }) => name === choice?.column);
  const titleOf = ({ title, required }: Column) =>
    required ? t('mapping.required', { column: title[language] }) : title[language];
  const ways = column ? waysToRead(column) : [];
  const words = column ? wordsIn(surveyed, column) : [];
  const reading = useReading(column, choice);
  const examples = surveyed.examples.map((example) => reading(example) ?? example);
  return (
    <li className={styles.column}>
      <Select
        label={<strong>{surveyed.header}</strong>}
        value={choice?.column ?? LEFT_OUT}
        options={[
          { value: LEFT_OUT, label: t('mapping.leftOut') },
          ...schema.columns.map((one) => ({ value: one.name, label: titleOf(one) })),
        ]}
        onChange={(name) => onColumn(name === LEFT_OUT ? null : name)}
      />
      <p className={styles.examples}>
        {examples.length > 0
          ? t('mapping.examples', { examples: examples.join(t('mapping.and')) })
          : t('mapping.noExamples')}
      </p>
      {choice && ways.length > 1 && (
        <Select
          label={t('mapping.readAs', { header: surveyed.header })}
          value={choice.readAs}
          options={ways.map((way) => ({
            value: way,
            label: t(
              way === 'as_is' ? `mapping.ways.as_is_${kindOf(column)}` : `mapping.ways.${way}`,
            ),
          }))}
          onChange={(readAs) => onHow({ readAs })}
        />
      )}
      {choice && column && words.length > 0 && (
        <ColumnWords
          table={schema.name}
          column={column}
          found={words}
          words={choice.words}
          onChange={(given) => onHow({ words: given })}
        />
      )}
    </li>
  );
}

/** What the plain way of reading is called by. */
function kindOf(column: Column | undefined) {
  if (column?.name.endsWith('_fen')) return 'fen';
  return column?.type === 'date' || column?.type === 'datetime' ? column.type : 'integer';
}
