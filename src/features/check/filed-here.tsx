import { useTranslation } from 'react-i18next';
import { FiledList } from '@/ui/filed-list';
import { useFiledNumbers } from '@/ui/filed-numbers';

/** What was filed against this seller from this browser. */
export function FiledHere({ streamerId }: { streamerId: string }) {
  const { t } = useTranslation('follow');
  const filed = useFiledNumbers(streamerId);
  if (filed.length === 0) return null;
  return (
    <div>
      <h3>{t('list.title')}</h3>
      <FiledList filed={filed} />
    </div>
  );
}
