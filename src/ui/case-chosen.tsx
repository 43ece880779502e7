import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Button } from './button';
import styles from './open-case-dialog.module.css';

interface CaseChosenProps {
  caseId: string;
  as: 'opened' | 'added';
  onClose: () => void;
}

/** Where the evidence went, and the way there. */
export function CaseChosen({ caseId, as, onClose }: CaseChosenProps) {
  const { t } = useTranslation(['case', 'common']);
  return (
    <div className={styles.dialog}>
      <p role="status">{t(`open.${as}`, { number: caseId })}</p>
      <div className={styles.actions}>
        <Link to="/cases/$caseId" params={{ caseId }} onClick={onClose}>
          {t('open.goTo')}
        </Link>
        <Button onClick={onClose}>{t('common:action.close')}</Button>
      </div>
    </div>
  );
}
