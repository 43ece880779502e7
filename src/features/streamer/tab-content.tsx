import { lazy, Suspense, type ComponentType } from 'react';
import type { StreamerDetail } from '@/contract/streamer';
import { Skeleton } from '@/ui/skeleton';
import type { Tab } from './search';
import { useDossierSearch } from './use-dossier-search';

export interface TabProps {
  streamer: StreamerDetail;
}

const CONTENT: Record<Tab, ComponentType<TabProps>> = {
  sales: lazy(() => import('./sales-tab').then((module) => ({ default: module.SalesTab }))),
  after_sales: lazy(() =>
    import('./after-sales-tab').then((module) => ({ default: module.AfterSalesTab })),
  ),
  complaints: lazy(() =>
    import('./complaints-tab').then((module) => ({ default: module.ComplaintsTab })),
  ),
  verification: lazy(() =>
    import('./verification-tab').then((module) => ({ default: module.VerificationTab })),
  ),
  authenticity: lazy(() =>
    import('./authenticity-tab').then((module) => ({ default: module.AuthenticityTab })),
  ),
};

/** The tab that the URL names; each is loaded when first opened. */
export function TabContent({ streamer }: TabProps) {
  const { search } = useDossierSearch();
  const Content = CONTENT[search.tab];
  return (
    <Suspense fallback={<Skeleton height={480} />}>
      <Content streamer={streamer} />
    </Suspense>
  );
}
