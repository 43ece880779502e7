import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { VisuallyHidden } from './visually-hidden';
import styles from './dimmed.module.css';

interface DimmedProps {
  /** True while newer figures are on their way: the old ones stay, dimmed. */
  when: boolean;
  children: ReactNode;
}

export function Dimmed({ when, children }: DimmedProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.dimmed} data-updating={when || undefined} aria-busy={when}>
      <div role="status">{when && <VisuallyHidden>{t('state.updating')}</VisuallyHidden>}</div>
      {children}
    </div>
  );
}
