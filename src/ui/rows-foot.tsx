import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import { Button } from './button';

interface RowsFootProps {
  rows: number;
  total: number;
  fetching: boolean;
  failed: boolean;
  more: boolean;
  onMore: () => void;
}

/** What stands after the last row that has come. */
export function RowsFoot({ rows, total, fetching, failed, more, onMore }: RowsFootProps) {
  const { t } = useTranslation();
  const format = useFormat();
  if (failed) {
    return (
      <div role="alert">
        {t('rows.moreFailed')} <Button onClick={onMore}>{t('rows.loadMore')}</Button>
      </div>
    );
  }
  if (fetching) return <output>{t('rows.loadingMore')}</output>;
  if (!more) return <p>{t('rows.end')}</p>;
  const told = { rows: format.integer(rows), total: format.integer(total) };
  return (
    <p>
      {t('rows.soFar', told)} <Button onClick={onMore}>{t('rows.loadMore')}</Button>
    </p>
  );
}
