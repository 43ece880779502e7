import { useQuery } from '@tanstack/react-query';
import { Link, getRouteApi, useLocation } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { OPENAPI_URL, openApiQuery } from '@/api/openapi';
import { useFormat } from '@/i18n/use-format';
import { Button } from '@/ui/button';
import { EmptyState } from '@/ui/empty-state';
import { Loaded } from '@/ui/loaded';
import { SearchBox } from '@/ui/search-box';
import { useHashTarget } from '@/ui/use-hash-target';
import { useTitle } from '@/ui/use-title';
import { OperationItem } from './operation-item';
import { grouped, readReference, type Reference } from './operations';
import styles from './reference.module.css';

const route = getRouteApi('/data/api');

/** Every operation of the API, as openapi.json has it: for who writes a server or a client. */
export function ReferencePage() {
  const { t } = useTranslation('reference');
  useTitle(t('title'));
  const document = useQuery({ ...openApiQuery(), select: readReference });
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1 tabIndex={-1}>{t('title')}</h1>
        <p>{t('lead')}</p>
        <p className={styles.muted}>{t('english')}</p>
        <p className={styles.line}>
          <a href={OPENAPI_URL} download="castcheck-openapi.json">
            {t('file')}
          </a>
          <Link to="/data">{t('data')}</Link>
        </p>
      </header>
      <Loaded query={document} height={640}>
        {(reference) => <Operations reference={reference} />}
      </Loaded>
    </div>
  );
}

function Operations({ reference: { operations, schemas } }: { reference: Reference }) {
  const { t } = useTranslation('reference');
  const f = useFormat();
  const { q } = route.useSearch();
  const navigate = route.useNavigate();
  const hash = useLocation({ select: (location) => location.hash });
  const groups = useMemo(() => grouped(operations, q), [operations, q]);
  const shown = groups.reduce((sum, [, of]) => sum + of.length, 0);
  const search = (text: string) =>
    void navigate({ search: { q: text || undefined }, replace: true });
  useHashTarget(true);
  return (
    <div className={styles.parts}>
      <div className={styles.line}>
        <SearchBox
          label={t('search')}
          placeholder={t('search')}
          value={q ?? ''}
          onChange={search}
        />
        <output>
          {t('shown', { count: shown, shown: f.integer(shown), all: f.integer(operations.length) })}
        </output>
      </div>
      {shown === 0 && (
        <EmptyState>
          <p>{t('none', { q })}</p>
          <Button onClick={() => search('')}>{t('all')}</Button>
        </EmptyState>
      )}
      {groups.map(([resource, of]) => (
        <section key={resource} className={styles.group} aria-labelledby={`resource-${resource}`}>
          <h2 id={`resource-${resource}`}>/{resource}</h2>
          {of.map((operation) => (
            <OperationItem
              key={operation.id}
              operation={operation}
              schemas={schemas}
              named={operation.id === hash}
            />
          ))}
        </section>
      ))}
    </div>
  );
}
