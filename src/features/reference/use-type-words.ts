import { useTranslation } from 'react-i18next';
import { resolve, shapesOf, valueOf, type Schema, type Schemas } from './schema';

/** Beyond this a bound is only that of numbers as such. */
const LARGEST = Number.MAX_SAFE_INTEGER;

/** What a value has to be, in a few words: its type, range or length, and whether it may be null. */
export function useTypeWords(schemas: Schemas): (schema: Schema) => string {
  const { t } = useTranslation('reference');

  function range(low: number | undefined, high: number | undefined): string {
    const top = high !== undefined && high < LARGEST ? high : undefined;
    const bottom = low !== undefined && low > -LARGEST ? low : undefined;
    if (bottom !== undefined && top !== undefined)
      return t('range.both', { low: bottom, high: top });
    if (bottom !== undefined) return t('range.low', { low: bottom });
    return top === undefined ? '' : t('range.high', { high: top });
  }

  function plain(schema: Schema, name: string | null): string {
    const { type, format, enum: values, minimum, maximum, minLength, maxLength } = schema;
    if (schema.const !== undefined) return JSON.stringify(schema.const);
    if (values) return t('type.choice');
    const shapes = shapesOf(schema);
    if (shapes.length > 0) return name ?? t('type.shapes', { count: shapes.length });
    if (type === 'integer' || type === 'number') {
      return [t(`type.${type}`), range(minimum, maximum)].filter(Boolean).join(' ');
    }
    if (type === 'string') {
      const known = format === 'date' || format === 'date-time';
      const length = known ? '' : range(minLength, maxLength);
      const text = t(known ? `type.${format}` : 'type.string');
      return length ? t('range.letters', { type: text, range: length }) : text;
    }
    const value = valueOf(schema);
    if (type === 'array') return t('type.list', { of: value ? words(value) : t('type.any') });
    if (value) return t('type.record', { of: words(value) });
    if (type === 'object') return name ?? t('type.object');
    return type === 'boolean' ? t('type.boolean') : t('type.any');
  }

  function words(given: Schema): string {
    const { schema, name, nullable } = resolve(given, schemas);
    const text = plain(schema, name);
    return nullable ? t('type.orNull', { type: text }) : text;
  }
  return words;
}
