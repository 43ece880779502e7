import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { StreamerDetail } from '@/contract/streamer';
import { Skeleton } from '@/ui/skeleton';
import { useTitle } from '@/ui/use-title';
import { DossierHeader } from './dossier-header';
import styles from './dossier.module.css';
import { DossierTabs } from './dossier-tabs';
import { Enforcements } from './enforcements';
import { TabContent } from './tab-content';
import { VerdictPanel } from './verdict-panel';
import { Who } from './who';

const NewestSignals = lazy(() =>
  import('@/ui/newest-signals').then((module) => ({ default: module.NewestSignals })),
);

const RepliesPanel = lazy(() =>
  import('./replies-panel').then((module) => ({ default: module.RepliesPanel })),
);

/** Who, the verdict and what it stands on; then the evidence, a tab at a time. */
export function Dossier({ streamer }: { streamer: StreamerDetail }) {
  const { t } = useTranslation('streamer');
  useTitle(t('title', { name: streamer.displayName }));
  return (
    <article className={styles.dossier}>
      <DossierHeader streamer={streamer} />
      <div className={styles.columns}>
        <VerdictPanel streamer={streamer} />
        <div className={styles.column}>
          <Enforcements streamer={streamer} />
          <Suspense fallback={<Skeleton height={120} />}>
            <NewestSignals streamerId={streamer.streamerId} />
          </Suspense>
          <Suspense fallback={<Skeleton height={80} />}>
            <RepliesPanel streamerId={streamer.streamerId} />
          </Suspense>
          <Who streamer={streamer} />
        </div>
      </div>
      <DossierTabs />
      <TabContent streamer={streamer} />
    </article>
  );
}
