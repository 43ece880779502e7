import { useTranslation } from 'react-i18next';
import { CautionIcon } from '@/ui/icons';
import { personalNumbers } from '@/domain/personal-numbers';
import styles from './personal-warning.module.css';

/** Points out numbers that should stay private, before others read them. */
export function PersonalWarning({ text }: { text: string }) {
  const { t } = useTranslation('rights');
  const found = personalNumbers(text);
  return (
    <div aria-live="polite">
      {found.length > 0 && (
        <div className={styles.warning}>
          <CautionIcon size={22} />
          <div>
            <p className={styles.title}>{t('form.personal.title')}</p>
            <ul>
              {found.map((number) => (
                <li key={number.text}>
                  {t(`form.personal.${number.kind}`, { text: number.text })}
                </li>
              ))}
            </ul>
            <p>{t('form.personal.hint')}</p>
          </div>
        </div>
      )}
    </div>
  );
}
