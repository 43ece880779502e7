import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/button';

interface RowsFootProps {
  fetching: boolean;
  failed: boolean;
  more: boolean;
  onMore: () => void;
}

/** What stands after the last row that has come. */
export function RowsFoot({ fetching, failed, more, onMore }: RowsFootProps) {
  const { t } = useTranslation('streamers');
  if (failed) {
    return (
      <div role="alert">
        {t('table.moreFailed')} <Button onClick={onMore}>{t('table.loadMore')}</Button>
      </div>
    );
  }
  if (fetching) return <output>{t('table.loadingMore')}</output>;
  return more ? <Button onClick={onMore}>{t('table.loadMore')}</Button> : <p>{t('table.end')}</p>;
}
