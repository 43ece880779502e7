import { Suspense, lazy } from 'react';
import { useTourStep } from '@/ui/tour-step';

const TourBar = lazy(() => import('./tour-bar').then((module) => ({ default: module.TourBar })));

/** The guided tour of the demo, while it is on; the page can be used all the while. */
export function Tour() {
  const step = useTourStep();
  if (step === null) return null;
  return (
    <Suspense>
      <TourBar step={step} />
    </Suspense>
  );
}
