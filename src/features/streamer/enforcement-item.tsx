import { useTranslation } from 'react-i18next';
import type { StreamerDetail } from '@/contract/streamer';
import { useFormat } from '@/i18n/use-format';
import { StatusBadge } from '@/ui/status-badge';
import styles from './enforcements.module.css';

interface EnforcementItemProps {
  enforcement: StreamerDetail['enforcements'][number];
  stands: boolean;
}

export function EnforcementItem({ enforcement, stands }: EnforcementItemProps) {
  const { t } = useTranslation('streamer');
  const { t: word } = useTranslation('domain');
  const format = useFormat();
  const { kind, decidedOn, authority, documentNo, amountFen, rectifiedOn } = enforcement;
  const particulars = [
    t('enforcement.decided', { date: format.date(decidedOn) }),
    documentNo && t('enforcement.documentNo', { no: documentNo }),
    amountFen !== null && t('enforcement.amount', { amount: format.moneyExact(amountFen) }),
    rectifiedOn && t('enforcement.rectified', { date: format.date(rectifiedOn) }),
  ].filter(Boolean);
  return (
    <li className={styles.item} data-stands={stands || undefined}>
      <p className={styles.kind}>
        {word(`enforcement.${kind}`)}
        {stands && <StatusBadge tone="serious">{t('enforcement.standing')}</StatusBadge>}
      </p>
      <p>{authority}</p>
      <p className={styles.particulars}>{particulars.join(' · ')}</p>
    </li>
  );
}
