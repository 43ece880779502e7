import { useTranslation } from 'react-i18next';
import type { PersonalNumber } from '@/domain/personal-numbers';
import { Button } from './button';
import { CautionIcon } from './icons';
import styles from './personal-warning.module.css';

interface PersonalWarningProps {
  numbers: readonly PersonalNumber[];
  onBlank: (numbers: readonly PersonalNumber[]) => void;
}

/** Points out numbers that should stay private, before others read them, each to be blanked with one press. */
export function PersonalWarning({ numbers, onBlank }: PersonalWarningProps) {
  const { t } = useTranslation('personal');
  return (
    <div role="status">
      {numbers.length > 0 && (
        <div className={styles.warning}>
          <CautionIcon size={22} />
          <div className={styles.found}>
            <p className={styles.title}>{t('title')}</p>
            <ul>
              {numbers.map((number) => (
                <li key={number.start}>
                  <span>{t(number.kind, { text: number.text })}</span>
                  <Button
                    aria-label={t('blankOne', { text: number.text })}
                    onClick={() => onBlank([number])}
                  >
                    {t('blank')}
                  </Button>
                </li>
              ))}
            </ul>
            {numbers.length > 1 && (
              <div>
                <Button onClick={() => onBlank(numbers)}>{t('blankAll')}</Button>
              </div>
            )}
            <p>{t('hint')}</p>
          </div>
        </div>
      )}
    </div>
  );
}
