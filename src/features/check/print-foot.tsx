import { useTranslation } from 'react-i18next';
import { QrCode } from './qr-code';
import styles from './print-foot.module.css';
import { useCardLink } from './use-card-link';

/** On paper: the way back to the card as it is now. */
export function PrintFoot({ streamerId, window }: { streamerId: string; window: string }) {
  const { t } = useTranslation('share');
  const link = useCardLink(streamerId, window);
  return (
    <div className={styles.foot}>
      <QrCode text={link} label={t('link.qr')} />
      <p>
        {t('link.scan')}
        <br />
        {link}
      </p>
    </div>
  );
}
