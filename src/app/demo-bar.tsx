import { Suspense, lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '@/ui/dialog';
import { FlaskIcon } from '@/ui/icons';
import { Skeleton } from '@/ui/skeleton';
import styles from './demo-bar.module.css';

const DemoPanel = lazy(() =>
  import('@/features/demo/demo-panel').then((module) => ({ default: module.DemoPanel })),
);

/** On every page: that nothing here is real, and the way to make the API misbehave, also when it does. */
export function DemoBar() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <aside className={styles.bar} aria-label={t('demo.banner')}>
      <span>{t('demo.banner')}</span>
      {import.meta.env.VITE_API_URL ? null : (
        <>
          <button type="button" className={styles.open} onClick={() => setOpen(true)}>
            <FlaskIcon size={15} />
            {t('demo.panel')}
          </button>
          <Dialog title={t('demo.panel')} open={open} onClose={() => setOpen(false)}>
            <Suspense fallback={<Skeleton />}>
              <DemoPanel />
            </Suspense>
          </Dialog>
        </>
      )}
    </aside>
  );
}
