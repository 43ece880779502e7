import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EnglishText } from './english-text';
import styles from './reference.module.css';
import { resolve, shapesOf, valueOf, type Schema, type Schemas } from './schema';
import { useTypeWords } from './use-type-words';

interface FieldProps {
  name: string;
  schema: Schema;
  schemas: Schemas;
  required: boolean;
}

/** Closed lists as they are written, whether of the value itself or of what a list holds. */
function choicesOf(schema: Schema, schemas: Schemas): (string | number)[] {
  if (schema.enum) return schema.enum;
  const value = valueOf(schema);
  return value ? choicesOf(resolve(value, schemas).schema, schemas) : [];
}

/** What lies within: fields, or several shapes of them; also of what a list holds. */
function within(
  given: Schema,
  schemas: Schemas,
): { name: string; schema: Schema; required: boolean }[] {
  const { schema } = resolve(given, schemas);
  const shapes = shapesOf(schema);
  if (shapes.length > 0) {
    return shapes.map((one, index) => {
      const { name, schema: shape } = resolve(one, schemas);
      const kind = shape.properties?.kind?.const;
      return { name: name ?? String(kind ?? index + 1), schema: one, required: true };
    });
  }
  const { properties, required = [] } = schema;
  if (properties) {
    return Object.entries(properties).map(([name, one]) => ({
      name,
      schema: one,
      required: required.includes(name),
    }));
  }
  const value = valueOf(schema);
  return value ? within(value, schemas) : [];
}

/** Whether what lies within are shapes to choose from, not fields. */
function hasShapes(given: Schema, schemas: Schemas): boolean {
  const { schema } = resolve(given, schemas);
  const value = valueOf(schema);
  return shapesOf(schema).length > 0 || (value !== null && hasShapes(value, schemas));
}

/** One field: its name, what it has to be, what it means, and what lies within, once it is opened. */
export function Field({ name, schema: given, schemas, required }: FieldProps) {
  const { t } = useTranslation('reference');
  const words = useTypeWords(schemas);
  const [open, setOpen] = useState(false);
  const { schema } = resolve(given, schemas);
  const choices = choicesOf(schema, schemas);
  const inner = within(schema, schemas);
  const { default: usual } = schema;
  return (
    <li className={styles.field}>
      <p className={styles.fieldHead}>
        <code>{name}</code> <span className={styles.type}>{words(given)}</span>
        {!required && <span className={styles.muted}>{t('optional')}</span>}
        {usual !== undefined && (
          <span className={styles.muted}>{t('default', { value: JSON.stringify(usual) })}</span>
        )}
      </p>
      {schema.description && (
        <p className={styles.muted}>
          <EnglishText text={schema.description} />
        </p>
      )}
      {choices.length > 0 && (
        <p className={styles.choices}>
          {choices.map((choice) => (
            <code key={choice}>{choice}</code>
          ))}
        </p>
      )}
      {inner.length > 0 && (
        <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>
            {t(hasShapes(given, schemas) ? 'shapesOf' : 'within', { count: inner.length, name })}
          </summary>
          {open && <FieldList fields={inner} schemas={schemas} />}
        </details>
      )}
    </li>
  );
}

interface FieldListProps {
  fields: readonly { name: string; schema: Schema; required: boolean }[];
  schemas: Schemas;
}

export function FieldList({ fields, schemas }: FieldListProps) {
  return (
    <ul className={styles.fields}>
      {fields.map((field) => (
        <Field key={field.name} {...field} schemas={schemas} />
      ))}
    </ul>
  );
}

/** The fields of a body or an answer; of a list's or a text's, what it is. */
export function SchemaFields({ schema, schemas }: { schema: Schema; schemas: Schemas }) {
  const words = useTypeWords(schemas);
  const fields = within(schema, schemas);
  const { schema: whole } = resolve(schema, schemas);
  return (
    <>
      <p>
        <span className={styles.type}>{words(schema)}</span>{' '}
        {whole.description && (
          <span className={styles.muted}>
            <EnglishText text={whole.description} />
          </span>
        )}
      </p>
      {fields.length > 0 && <FieldList fields={fields} schemas={schemas} />}
    </>
  );
}
