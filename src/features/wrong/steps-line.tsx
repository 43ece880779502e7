import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import { STEPS } from './search';
import styles from './steps-line.module.css';

/** How far along the path she is. */
export function StepsLine({ at }: { at: number }) {
  const { t } = useTranslation('rights');
  const format = useFormat();
  return (
    <div className={styles.steps}>
      <p>{t('page.step', { n: format.integer(at + 1), all: format.integer(STEPS.length) })}</p>
      <div className={styles.line} aria-hidden="true">
        {STEPS.map((step, place) => (
          <i key={step} data-done={place <= at || undefined} />
        ))}
      </div>
    </div>
  );
}
