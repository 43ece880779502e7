import { useTranslation } from 'react-i18next';
import { useFormat, useLanguage } from '@/i18n/use-format';
import { Button } from '@/ui/button';
import { downloadCsv } from '@/ui/download';
import { EmptyState } from '@/ui/empty-state';
import { chosenRules } from './chosen-rules';
import { InstrumentRules } from './instrument-rules';
import styles from './rule-list.module.css';
import { rulesCsv } from './rules-csv';
import type { LawSearch } from './search';

interface RuleListProps {
  search: LawSearch;
  onSearch: (change: Partial<LawSearch>) => void;
}

/** The rules that fit, under their instruments. */
export function RuleList({ search, onSearch }: RuleListProps) {
  const { t } = useTranslation(['law', 'domain']);
  const format = useFormat();
  const language = useLanguage();
  const instruments = chosenRules(search);
  const count = instruments.reduce((sum, { rules }) => sum + rules.length, 0);
  if (count === 0) {
    return (
      <EmptyState
        title={t('nothing')}
        action={
          <Button onClick={() => onSearch({ holder: undefined, q: undefined })}>
            {t('clear')}
          </Button>
        }
      >
        {[search.q && `“${search.q}”`, search.holder && t(`domain:dutyHolder.${search.holder}`)]
          .filter(Boolean)
          .join(' · ')}
      </EmptyState>
    );
  }
  const csv = () => {
    const columns = (
      ['instrument', 'article', 'holders', 'asks', 'inForce', 'checkedOn'] as const
    ).map((key) => t(`columns.${key}`));
    const holder = (value: string) => t(`domain:dutyHolder.${value}`);
    downloadCsv('castcheck-law.csv', rulesCsv(instruments, language, columns, holder));
  };
  return (
    <>
      <div className={styles.counted}>
        <p role="status">
          {t('count', {
            count,
            formatted: format.integer(count),
            instruments: t('instruments', { count: instruments.length }),
          })}
        </p>
        <Button onClick={csv}>{t('csv')}</Button>
      </div>
      {instruments.map((instrument) => (
        <InstrumentRules key={instrument.id} instrument={instrument} />
      ))}
    </>
  );
}
