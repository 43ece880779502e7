import { useTranslation } from 'react-i18next';
import type { CaseRow } from '@/contract/cases';
import { hasEnded } from '@/domain/case-states';

type Due = Pick<CaseRow, 'status' | 'dueOn' | 'workdaysLeft' | 'overdue'>;

/** How a case stands to its due date, in words and by how pressing it is. */
export function useDueWords() {
  const { t } = useTranslation('case');
  return ({ status, dueOn, workdaysLeft, overdue }: Due) => {
    if (hasEnded(status)) return { text: t('due.ended'), tone: null };
    if (dueOn === null || workdaysLeft === null) return { text: t('due.none'), tone: null };
    if (overdue) {
      const late = -workdaysLeft;
      // late by rest days alone: no working day has passed
      const text = late > 0 ? t('due.overdue', { count: late }) : t('due.overdueRest');
      return { text, tone: 'serious' as const };
    }
    if (workdaysLeft === 0) return { text: t('due.today'), tone: 'caution' as const };
    const text = t('due.left', { count: workdaysLeft });
    return { text, tone: workdaysLeft <= 5 ? ('caution' as const) : null };
  };
}
