import { useTranslation } from 'react-i18next';
import type { TableName } from '@/dataset/schema';
import { VALUE_WORDS } from './value-words';

const WORDS: Readonly<Record<string, string>> = VALUE_WORDS;

/** What a value of a column is called on screen. */
export function useValueLabel(table: TableName, column: string): (value: string) => string {
  const { t } = useTranslation(['domain', 'data']);
  const words = WORDS[`${table}.${column}`];
  return (value) =>
    // what the field has no word for has one here
    words === undefined
      ? t(`data:mapping.values.${table}.${column}.${value}` as 'data:title', {
          defaultValue: value,
        })
      : t(`domain:${words}.${value}` as 'domain:everyone', { defaultValue: value });
}
