import { useQuery } from '@tanstack/react-query';
import { Suspense, lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { demoStateQuery } from '@/api/demo';
import { Dialog } from '@/ui/dialog';
import { FlaskIcon } from '@/ui/icons';
import { openShellDialog, useShellDialog } from '@/ui/shell-dialog';
import { Skeleton } from '@/ui/skeleton';
import styles from './demo-bar.module.css';

const DemoPanel = lazy(() =>
  import('@/features/demo/demo-panel').then((module) => ({ default: module.DemoPanel })),
);

/** On every page: that nothing here is real, as whom the API is asked, and the way to change that and to make it misbehave. */
export function DemoBar() {
  const { t } = useTranslation();
  return (
    <aside className={styles.bar} aria-label={t('demo.banner')}>
      <span>{t('demo.banner')}</span>
      {import.meta.env.VITE_API_URL ? null : <DemoControls />}
    </aside>
  );
}

function DemoControls() {
  const { t } = useTranslation(['common', 'domain']);
  const { open, close } = useShellDialog('demo');
  const role = useQuery(demoStateQuery()).data?.role;
  return (
    <>
      {role && <span>{t('demo.role', { role: t(`domain:role.${role}`) })}</span>}
      <button type="button" className={styles.open} onClick={() => openShellDialog('demo')}>
        <FlaskIcon size={15} />
        {t('demo.panel')}
      </button>
      <Dialog title={t('demo.panel')} open={open} onClose={close}>
        <Suspense fallback={<Skeleton />}>
          <DemoPanel />
        </Suspense>
      </Dialog>
    </>
  );
}
