import { useTranslation } from 'react-i18next';
import type { PersonalNumber } from '@/domain/personal-numbers';
import { Button } from '@/ui/button';
import { CautionIcon } from '@/ui/icons';
import styles from './personal-warning.module.css';

interface PersonalWarningProps {
  numbers: readonly PersonalNumber[];
  onBlank: (numbers: readonly PersonalNumber[]) => void;
}

/** Points out numbers that should stay private, before others read them, each to be blanked with one press. */
export function PersonalWarning({ numbers, onBlank }: PersonalWarningProps) {
  const { t } = useTranslation('rights');
  return (
    <div role="status">
      {numbers.length > 0 && (
        <div className={styles.warning}>
          <CautionIcon size={22} />
          <div className={styles.found}>
            <p className={styles.title}>{t('form.personal.title')}</p>
            <ul>
              {numbers.map((number) => (
                <li key={number.start}>
                  <span>{t(`form.personal.${number.kind}`, { text: number.text })}</span>
                  <Button
                    aria-label={t('form.personal.blankOne', { text: number.text })}
                    onClick={() => onBlank([number])}
                  >
                    {t('form.personal.blank')}
                  </Button>
                </li>
              ))}
            </ul>
            {numbers.length > 1 && (
              <div>
                <Button onClick={() => onBlank(numbers)}>{t('form.personal.blankAll')}</Button>
              </div>
            )}
            <p>{t('form.personal.hint')}</p>
          </div>
        </div>
      )}
    </div>
  );
}
