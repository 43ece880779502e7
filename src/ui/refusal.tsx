import { useTranslation } from 'react-i18next';
import type { ApiError } from '@/api/api-error';
import { SwitchRoleButton } from './switch-role-button';
import styles from './refusal.module.css';

/** What a role was refused (403): what, as whom it was asked, and who may; in the demo, the way to ask as somebody else. */
export function Refusal({ error }: { error: ApiError }) {
  const { t, i18n } = useTranslation(['refused', 'domain', 'common']);
  if (error.failure.kind !== 'problem') return null;
  const { endpoint, problem } = error.failure;
  const { role, allowedRoles } = problem;
  const list = new Intl.ListFormat(i18n.language, { type: 'disjunction' });
  const told = {
    what: t(`what.${endpoint}`, { defaultValue: t('what.other') }),
    role: role && t(`domain:role.${role}`),
    who: allowedRoles && list.format(allowedRoles.map((one) => t(`domain:role.${one}`))),
  };
  return (
    <div className={styles.refusal}>
      <p>{role ? t(allowedRoles ? 'textWho' : 'text', told) : t('common:error.forbiddenText')}</p>
      <SwitchRoleButton />
    </div>
  );
}
