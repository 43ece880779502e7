import { useTranslation } from 'react-i18next';
import styles from './likely.module.css';
import { sureness } from './told-fact';

const COMPARED = {
  complaint_rate: 'rate',
  quality_refund_rate: 'rate',
  slow_handling: 'rate',
  coverage: 'coverage',
  unusual_broadcasts: 'unusual',
} as const;

interface LikelyProps {
  code: keyof typeof COMPARED;
  worse: number;
}

/** How sure it is that a figure is worse than tolerated: the word to the fact's sign. */
export function Likely({ code, worse }: LikelyProps) {
  const { t } = useTranslation('check');
  return <p className={styles.likely}>{t(`likely.${COMPARED[code]}.${sureness(worse)}`)}</p>;
}
