import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { forgetMappings, storedMappings } from '@/dataset/stored-mappings';
import { Button } from '@/ui/button';
import styles from './data-page.module.css';

/** That choices of columns are kept for next time, where they are, and to be forgotten. */
export function KeptMappings() {
  const { t } = useTranslation('data');
  const [kept, setKept] = useState(() => storedMappings() !== null);
  const [forgotten, setForgotten] = useState(false);
  const forget = () => {
    forgetMappings();
    setKept(false);
    setForgotten(true);
  };
  if (!kept) return <p role="status">{forgotten && t('mapping.forgotten')}</p>;
  return (
    <p className={styles.line}>
      {t('mapping.kept')}
      <Button onClick={forget}>{t('mapping.forget')}</Button>
    </p>
  );
}
