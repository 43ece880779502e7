import { useTranslation } from 'react-i18next';
import { Button } from './button';
import { openShellDialog } from './shell-dialog';

/** In the demo, the way to ask as somebody else; nothing elsewhere. */
export function SwitchRoleButton() {
  const { t } = useTranslation();
  if (import.meta.env.VITE_API_URL) return null;
  return <Button onClick={() => openShellDialog('demo')}>{t('error.switchRole')}</Button>;
}
