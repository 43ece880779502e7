import { useQuery } from '@tanstack/react-query';
import { Suspense, useDeferredValue, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/button';
import { EmptyState } from '@/ui/empty-state';
import { Skeleton } from '@/ui/skeleton';

interface PartProps<Module> {
  /** One for each module. */
  name: string;
  /** Imports it, with whatever else it needs before it can be shown. */
  load: () => Promise<Module>;
  /** Lines kept for it until it comes. */
  lines?: number;
  children: (module: Module) => ReactNode;
}

/**
 * A part of the card whose script comes after the verdict's. By a query rather than `lazy`, so that a part lost on a bad line can be asked
 * for again.
 */
export function Part<Module>({ name, load, lines = 4, children }: PartProps<Module>) {
  const { t } = useTranslation(['check', 'common']);
  const { data, error, refetch } = useQuery({
    queryKey: ['part', name],
    queryFn: load,
    staleTime: Infinity,
    structuralSharing: false,
  });
  // drawn in slices, so that a press meanwhile is not kept waiting
  const shown = useDeferredValue(data);
  if (error) {
    return (
      <EmptyState
        title={t('partFailed')}
        action={<Button onClick={() => void refetch()}>{t('common:state.retry')}</Button>}
      />
    );
  }
  const waiting = <Skeleton lines={lines} />;
  return <Suspense fallback={waiting}>{shown ? children(shown) : waiting}</Suspense>;
}
