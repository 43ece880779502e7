import { useTranslation } from 'react-i18next';
import type { ComplaintsPage } from '@/contract/complaints';
import { useFormat } from '@/i18n/use-format';
import { EmptyState } from '@/ui/empty-state';
import { WidenWindow } from './widen-window';

/** None in these days: says which days, and that silence is not praise. */
export function NoComplaints({ window }: Pick<ComplaintsPage, 'window'>) {
  const { t } = useTranslation('streamer');
  const format = useFormat();
  return (
    <EmptyState
      title={t('complaints.none', { from: format.date(window.from), to: format.date(window.to) })}
      action={<WidenWindow />}
    >
      {t('complaints.noneHint')}
    </EmptyState>
  );
}
