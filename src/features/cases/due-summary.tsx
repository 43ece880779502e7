import { useTranslation } from 'react-i18next';
import type { CasesPage } from '@/contract/cases';
import { useFormat } from '@/i18n/use-format';
import { Button } from '@/ui/button';
import { CautionIcon, SeriousIcon } from '@/ui/icons';
import styles from './cases-page.module.css';
import type { CasesSearch } from './search';

interface DueSummaryProps {
  first: CasesPage;
  onChange: (change: Partial<CasesSearch>) => void;
}

const PRESSING = [
  { due: 'overdue', Icon: SeriousIcon },
  { due: 'within_5_workdays', Icon: CautionIcon },
] as const;

/** How many are overdue or due soon, each the way to them. */
export function DueSummary({ first, onChange }: DueSummaryProps) {
  const { t } = useTranslation('cases');
  const format = useFormat();
  return (
    <div className={styles.due}>
      {PRESSING.map(({ due, Icon }) => {
        const count = first.facets.due.find(({ value }) => value === due)?.count ?? 0;
        if (count === 0) return null;
        return (
          <Button key={due} look="quiet" data-due={due} onClick={() => onChange({ due: [due] })}>
            <Icon size={16} />
            {t(`summary.${due}`, { count, shown: format.integer(count) })}
          </Button>
        );
      })}
      <p className={styles.asOf}>{t('asOf', { date: format.date(first.asOf) })}</p>
    </div>
  );
}
