import { useTranslation } from 'react-i18next';
import type { SignalEvidence } from '@/contract/authenticity';
import { UNTOLD_REASONS } from '@/domain/broadcast-signals';
import { useFormat, useLanguage } from '@/i18n/use-format';
import styles from './signal-card.module.css';

interface UntoldNoteProps {
  evidence: SignalEvidence;
  /** Of the window. */
  broadcasts: number;
}

/** How many broadcasts do not tell the signal, and why. */
export function UntoldNote({ evidence: { untold }, broadcasts }: UntoldNoteProps) {
  const { t } = useTranslation('authenticity');
  const format = useFormat();
  const language = useLanguage();
  const number = UNTOLD_REASONS.reduce((sum, why) => sum + untold[why], 0);
  if (number === 0) return null;
  const reasons = UNTOLD_REASONS.filter((why) => untold[why] > 0).map((why) =>
    t(`reasons.${why}`, { number: format.integer(untold[why]) }),
  );
  return (
    <p className={styles.untold}>
      {t('untold', {
        number: format.integer(number),
        broadcasts: format.integer(broadcasts),
        reasons: new Intl.ListFormat(language).format(reasons),
      })}
    </p>
  );
}
