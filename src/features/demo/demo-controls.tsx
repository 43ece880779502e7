import { useQuery } from '@tanstack/react-query';
import { Suspense, lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { demoStateQuery } from '@/api/demo';
import { useFormat } from '@/i18n/use-format';
import { Dialog } from '@/ui/dialog';
import { FlaskIcon } from '@/ui/tool-icons';
import { openShellDialog, useShellDialog } from '@/ui/shell-dialog';
import { Skeleton } from '@/ui/skeleton';
import styles from './demo-controls.module.css';

const DemoPanel = lazy(() =>
  import('./demo-panel').then((module) => ({ default: module.DemoPanel })),
);

/** As whom the API is asked, and the way to the demo panel, also when the API misbehaves. */
export function DemoControls() {
  const { t } = useTranslation(['demo', 'domain']);
  const { open, close } = useShellDialog('demo');
  const f = useFormat();
  const { role, own } = useQuery(demoStateQuery()).data ?? {};
  return (
    <>
      {own && <strong>{t('own', { title: own.title, date: f.date(own.asOf) })}</strong>}
      {role && <span className={styles.role}>{t('as', { role: t(`domain:role.${role}`) })}</span>}
      <button type="button" className={styles.open} onClick={() => openShellDialog('demo')}>
        <FlaskIcon size={15} />
        {t('title')}
      </button>
      <Dialog title={t('title')} open={open} onClose={close}>
        <Suspense fallback={<Skeleton />}>
          <DemoPanel />
        </Suspense>
      </Dialog>
    </>
  );
}
