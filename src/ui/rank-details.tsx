import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Weights } from '@/domain/priority';
import styles from './rank-details.module.css';
import { Skeleton } from './skeleton';

const RankStanding = lazy(() =>
  import('./rank-standing').then((module) => ({ default: module.RankStanding })),
);

interface RankDetailsProps {
  streamerId: string;
  window: string;
  weights: Weights;
}

/** How solid a rank is, asked for when opened: it takes the other windows' figures too. */
export function RankDetails(props: RankDetailsProps) {
  const { t } = useTranslation('rank');
  const [opened, setOpened] = useState(false);
  return (
    <details className={styles.details} onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary>{t('title')}</summary>
      {opened && (
        <Suspense fallback={<Skeleton height={200} />}>
          <RankStanding {...props} />
        </Suspense>
      )}
    </details>
  );
}
