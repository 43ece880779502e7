import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import { StatusBadge } from '@/ui/status-badge';

/** Whether the platform verified who this is; no record is unknown, not refused. */
export function Identity({ verifiedOn }: { verifiedOn: string | null }) {
  const { t } = useTranslation('streamer');
  const format = useFormat();
  return verifiedOn ? (
    <StatusBadge tone="clear">
      {t('who.identityVerified', { date: format.date(verifiedOn) })}
    </StatusBadge>
  ) : (
    <StatusBadge tone="unsure">{t('who.identityUnknown')}</StatusBadge>
  );
}
