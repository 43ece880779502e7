import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { meQuery } from '@/api/me';
import { DESK_WRITERS } from '@/contract/roles';
import styles from './read-only-notice.module.css';
import { SwitchRoleButton } from './switch-role-button';

/** Says beforehand that the caller's role may not write to cases, and leaves the refusing to the API. */
export function ReadOnlyNotice() {
  const { t } = useTranslation(['case', 'domain']);
  const role = useQuery(meQuery()).data?.role;
  if (role === undefined || DESK_WRITERS.includes(role)) return null;
  return (
    <div className={styles.notice} role="note">
      <p>{t('open.readOnly', { role: t(`domain:role.${role}`) })}</p>
      <SwitchRoleButton />
    </div>
  );
}
