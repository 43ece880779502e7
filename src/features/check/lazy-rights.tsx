import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { StreamerDetail } from '@/contract/streamers';
import { Button } from '@/ui/button';
import { EmptyState } from '@/ui/empty-state';
import { Section } from '@/ui/section';
import { Skeleton } from '@/ui/skeleton';

/**
 * What to do if it went wrong, fetched after the rest of the card. By a query rather than `lazy`, so that a part lost on a bad line can be
 * asked for again.
 */
export function LazyRights({ detail }: { detail: StreamerDetail }) {
  const { t } = useTranslation(['check', 'common']);
  const { data, error, refetch } = useQuery({
    queryKey: ['part', 'rights'],
    queryFn: () => import('./rights'),
    staleTime: Infinity,
    structuralSharing: false,
  });
  if (data) return <data.Rights detail={detail} />;
  return (
    <Section title={t('rights.title')}>
      {error ? (
        <EmptyState
          title={t('rights.failed')}
          action={<Button onClick={() => void refetch()}>{t('common:state.retry')}</Button>}
        />
      ) : (
        <Skeleton lines={4} />
      )}
    </Section>
  );
}
