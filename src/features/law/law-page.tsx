import { clsx } from 'clsx';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { INSTRUMENTS } from '@/domain/legal-table';
import { useFormat } from '@/i18n/use-format';
import { Button } from '@/ui/button';
import roomy from '@/ui/roomy.module.css';
import { useTitle } from '@/ui/use-title';
import { AnswerTable } from './answer-table';
import { Deadlines } from './deadlines';
import { DocumentTable } from './document-table';
import styles from './law-page.module.css';
import { LawFilters } from './law-filters';
import { ReturnTable } from './return-table';
import { RuleList } from './rule-list';
import type { LawSearch } from './search';

const route = getRouteApi('/law');

const PARTS = ['rules', 'deadlines', 'answers', 'return', 'documents'] as const;

/** Everything this product says of the law: the rules, who answers, the limits of time. */
export function LawPage() {
  const { t } = useTranslation('law');
  const format = useFormat();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  useTitle(t('title'));
  const onSearch = (change: Partial<LawSearch>) =>
    void navigate({
      search: (before) => ({ ...before, ...change }),
      replace: true,
      resetScroll: false,
    });
  const checkedOn = format.date(INSTRUMENTS.consumer_law.checkedOn);
  return (
    <div className={clsx(styles.page, roomy.roomy)}>
      <header className={styles.head}>
        <h1 tabIndex={-1}>{t('title')}</h1>
        <p>{t('lead')}</p>
        <p className={styles.advice}>{t('advice', { date: checkedOn })}</p>
      </header>
      <nav className={styles.jump} aria-label={t('jump')}>
        {PARTS.map((part) => (
          <a key={part} href={`#${part}`}>
            {part === 'rules' ? t('rules') : t(`${part}.title`)}
          </a>
        ))}
        <Button onClick={() => window.print()}>{t('print')}</Button>
      </nav>
      <section id="rules" className={styles.part} aria-labelledby="rules-title">
        <h2 id="rules-title">{t('rules')}</h2>
        <LawFilters search={search} onSearch={onSearch} />
        <RuleList search={search} onSearch={onSearch} />
      </section>
      <Deadlines />
      <AnswerTable />
      <ReturnTable />
      <DocumentTable />
    </div>
  );
}
