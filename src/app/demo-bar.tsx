import { Suspense, lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { ownDataId } from '@/dataset/own-data';
import { later } from './when-at-rest';
import styles from './demo-bar.module.css';

const DemoControls = import.meta.env.LIVE
  ? null
  : lazy(
      later(() =>
        import('@/features/demo/demo-controls').then((module) => ({
          default: module.DemoControls,
        })),
      ),
    );

/** On every page: that nothing here is real or whose data these are, as whom the API is asked, and the way to change that and to make it misbehave. */
export function DemoBar() {
  const { t } = useTranslation();
  const banner = t(ownDataId() === null ? 'demo.banner' : 'demo.own');
  return (
    <aside className={styles.bar} aria-label={banner}>
      <span>{banner}</span>
      {DemoControls && (
        <Suspense>
          <DemoControls />
        </Suspense>
      )}
    </aside>
  );
}
