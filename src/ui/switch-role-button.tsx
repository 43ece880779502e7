import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button';
import { openShellDialog } from './shell-dialog';

/** In the demo, the way to ask as somebody else; nothing elsewhere. */
export function SwitchRoleButton() {
  if (import.meta.env.LIVE) return null;
  return (
    <Suspense>
      <OpenDemoPanel />
    </Suspense>
  );
}

function OpenDemoPanel() {
  const { t } = useTranslation('refused');
  return <Button onClick={() => openShellDialog('demo')}>{t('switch')}</Button>;
}
