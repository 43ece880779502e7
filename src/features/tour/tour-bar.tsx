import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { demoTourQuery } from '@/api/demo';
import { Button } from '@/ui/button';
import { ErrorState } from '@/ui/error-state';
import { Skeleton } from '@/ui/skeleton';
import { setTourStep } from '@/ui/tour-step';
import styles from './tour-bar.module.css';
import { TourStop } from './tour-stop';

/** One stop of the tour below the page: what to look at, and the way on, back and out. */
export function TourBar({ step }: { step: number }) {
  const { t } = useTranslation('tour');
  const tour = useQuery(demoTourQuery());
  const stops = tour.data?.stops ?? [];
  // a smaller world may have fewer stories
  const stop = stops[Math.min(step, stops.length - 1)];
  return (
    <aside className={styles.bar} aria-label={t('title')}>
      {tour.isPending && <Skeleton lines={2} />}
      {tour.isError && <ErrorState error={tour.error} onRetry={() => void tour.refetch()} />}
      {tour.data && !stop && <p>{t('none')}</p>}
      {stop && <TourStop key={stop.story} stop={stop} at={stops.indexOf(stop)} of={stops.length} />}
      {!stop && <Button onClick={() => setTourStep(null)}>{t('leave')}</Button>}
    </aside>
  );
}
