import { clsx } from 'clsx';
import { useTranslation } from 'react-i18next';
import { FiledList } from '@/ui/filed-list';
import { useFiledNumbers } from '@/ui/filed-numbers';
import { Section } from '@/ui/section';
import { useTitle } from '@/ui/use-title';
import roomy from '@/ui/roomy.module.css';
import styles from './follow.module.css';
import { NumberForm } from './number-form';

/** Asks for a number, and offers those filed from this browser. */
export function FindPage() {
  const { t } = useTranslation('follow');
  const filed = useFiledNumbers();
  useTitle(t('findTitle'));
  return (
    <div className={clsx(styles.page, roomy.roomy)}>
      <h1 tabIndex={-1}>{t('findTitle')}</h1>
      <NumberForm />
      {filed.length > 0 && (
        <Section title={t('list.title')}>
          <FiledList filed={filed} />
        </Section>
      )}
    </div>
  );
}
