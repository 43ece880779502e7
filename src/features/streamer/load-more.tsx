import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import { Button } from '@/ui/button';
import styles from './load-more.module.css';

interface LoadMoreProps {
  query: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => unknown };
  shown: number;
  total: number;
}

/** How much of a list is on screen, and the rest on demand. */
export function LoadMore({ query, shown, total }: LoadMoreProps) {
  const { t } = useTranslation(['streamer', 'common']);
  const format = useFormat();
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  return (
    <div className={styles.more}>
      <p aria-live="polite">
        {t('shown', { shown: format.integer(shown), total: format.integer(total) })}
      </p>
      {hasNextPage && (
        <Button onClick={() => void fetchNextPage()} disabled={isFetchingNextPage}>
          {t(isFetchingNextPage ? 'common:state.loadingMore' : 'common:state.more')}
        </Button>
      )}
    </div>
  );
}
