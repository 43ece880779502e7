import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FileChoice, ValueLabels } from '@/dataset/propose-mapping';
import { TABLE_SCHEMAS, type TableName } from '@/dataset/schema';
import type { SurveyedFile } from '@/dataset/survey';
import { useFormat, useLanguage } from '@/i18n/use-format';
import { Select } from '@/ui/select';
import { ColumnMapping } from './column-mapping';
import { columnOf, missingColumns, schemaOf, withColumn, withHow, wordsIn } from './mapping-state';
import styles from './mapping.module.css';

const LEFT_OUT = '';

interface FileMappingProps {
  file: SurveyedFile;
  choice: FileChoice;
  labels: ValueLabels;
  /** Whether its columns are shown from the beginning. */
  first: boolean;
  onTable: (table: TableName | null) => void;
  onChange: (choice: FileChoice) => void;
}

const hasUnknownWords = ({ columns: surveyed }: SurveyedFile, { table, columns }: FileChoice) =>
  surveyed.some((one, at) => {
    const choice = columns[at] ?? null;
    const column = columnOf(table, choice);
    return column && wordsIn(one, column).some((word) => !Object.hasOwn(choice?.words ?? {}, word));
  });

/** Which table a file is, and its columns which of the table's. */
export function FileMapping({ file, choice, labels, first, onTable, onChange }: FileMappingProps) {
  const { t } = useTranslation('data');
  const f = useFormat();
  const language = useLanguage();
  const schema = schemaOf(choice.table);
  const missing = missingColumns(choice).map(({ title }) => title[language]);
  const [open, setOpen] = useState(first || missing.length > 0 || hasUnknownWords(file, choice));
  const rows = t('mapping.rows', { count: file.rows, rows: f.integer(file.rows) });
  const given = choice.columns.filter((one) => one !== null).length;
  const named = file.columns.filter(({ header }) => header !== '').length;
  return (
    <li className={styles.file}>
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <strong className={styles.name}>{file.file}</strong>{' '}
          <span className={styles.muted}>
            {schema
              ? t('mapping.fileIs', {
                  table: t(`tables.${schema.name}`),
                  given: f.integer(given),
                  all: f.integer(named),
                  rows,
                })
              : t('mapping.fileLeftOut', { rows })}
          </span>
          {missing.length > 0 && (
            <strong className={styles.wrong}>
              {t('mapping.missing', { columns: missing.join(t('listAnd')) })}
            </strong>
          )}
        </summary>
        {open && (
          <div className={styles.inside}>
            <Select
              label={t('mapping.table')}
              value={choice.table ?? LEFT_OUT}
              options={[
                { value: LEFT_OUT, label: t('mapping.leftOut') },
                ...TABLE_SCHEMAS.map(({ name }) => ({ value: name, label: t(`tables.${name}`) })),
              ]}
              onChange={(table) => onTable(table === LEFT_OUT ? null : table)}
            />
            {schema && file.headerRow > 1 && (
              <p className={styles.muted}>{t('mapping.headerRow', { row: file.headerRow })}</p>
            )}
            {schema && named < file.columns.length && (
              <p className={styles.muted}>
                {t('mapping.unnamed', { count: file.columns.length - named })}
              </p>
            )}
            {schema && (
              <ul className={styles.columns}>
                {file.columns.map(
                  (surveyed, at) =>
                    surveyed.header !== '' && (
                      <ColumnMapping
                        // two columns may have one name, and none moves
                        // oxlint-disable-next-line react/no-array-index-key
                        key={at}
                        schema={schema}
                        surveyed={surveyed}
                        choice={choice.columns[at] ?? null}
                        onColumn={(name) =>
                          onChange(withColumn(choice, at, name, { file, labels }))
                        }
                        onHow={(how) => onChange(withHow(choice, at, how))}
                      />
                    ),
                )}
              </ul>
            )}
          </div>
        )}
      </details>
    </li>
  );
}
