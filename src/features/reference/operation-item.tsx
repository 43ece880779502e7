import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CopyButton } from '@/ui/copy-button';
import { curlOf } from './example';
import { EnglishText } from './english-text';
import { FieldList, SchemaFields } from './field-list';
import type { Operation } from './operations';
import styles from './reference.module.css';
import type { Schemas } from './schema';

interface OperationItemProps {
  operation: Operation;
  schemas: Schemas;
  /** The address names it. */
  named: boolean;
}

/** One operation: method, path and what it is for; the rest once it is opened. */
export function OperationItem({ operation, schemas, named }: OperationItemProps) {
  const { id, method, path, summary } = operation;
  const [open, setOpen] = useState(named);
  const [wasNamed, setWasNamed] = useState(named);
  if (named !== wasNamed) {
    setWasNamed(named);
    if (named) setOpen(true);
  }
  return (
    <details
      id={id}
      className={styles.operation}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <h3 tabIndex={-1}>
          <code>
            <span className={styles.method}>{method}</span> {path}
          </code>
        </h3>
        <EnglishText text={summary} />
      </summary>
      {open && <Body operation={operation} schemas={schemas} />}
    </details>
  );
}

function Body({ operation, schemas }: Omit<OperationItemProps, 'named'>) {
  const { t } = useTranslation('reference');
  const { id, note, parameters, body, answer, problems } = operation;
  const curl = curlOf(operation, schemas);
  return (
    <div className={styles.body}>
      <p className={styles.line}>
        <Link to="/data/api" search hash={id}>
          {t('link', { id })}
        </Link>
        {note && <EnglishText text={note} />}
      </p>
      {parameters.length > 0 && (
        <section>
          <h4>{t('parameters')}</h4>
          <FieldList
            schemas={schemas}
            fields={parameters.map(({ name, schema, required = false, in: place }) => ({
              name: place === 'query' ? name : `${name} (${t(`in.${place}`)})`,
              schema,
              required,
            }))}
          />
        </section>
      )}
      {body && (
        <section>
          <h4>{t('body')}</h4>
          <SchemaFields schema={body} schemas={schemas} />
        </section>
      )}
      {answer && (
        <section>
          <h4>{t('answer', { status: answer.status, type: answer.type })}</h4>
          <SchemaFields schema={answer.schema} schemas={schemas} />
        </section>
      )}
      <section>
        <h4>{t('problems')}</h4>
        <ul className={styles.problems}>
          {problems.map(({ status, description }) => (
            <li key={status}>
              <code>{status}</code> <EnglishText text={description} />
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h4>{t('example')}</h4>
        {/* it scrolls by itself, so a keyboard has to reach it */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <pre tabIndex={0} aria-label={t('exampleOf', { id })} className={styles.example}>
          {curl}
        </pre>
        <CopyButton text={curl} label={t('copy')} />
      </section>
    </div>
  );
}
