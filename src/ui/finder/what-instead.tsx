import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { RuleReferences } from '@/ui/rule-reference';
import styles from './what-instead.module.css';

/** What can be done where the register has nobody. */
export function WhatInstead() {
  const { t } = useTranslation('finder');
  return (
    <div className={styles.instead}>
      <h3>{t('none.instead')}</h3>
      <ol className={styles.steps}>
        <li>{t('none.room')}</li>
        <li>
          {t('none.licence')}
          <RuleReferences ids={['show_licence', 'platform_cannot_name_seller']} />
        </li>
        <li>
          {t('none.hotline')}
          <span className={styles.contact}>
            <a href="tel:12315">{t('none.call')}</a>
            <a href="https://www.12315.cn" rel="noreferrer">
              {t('none.site')}
            </a>
          </span>
          <RuleReferences ids={['authority_answers']} />
        </li>
      </ol>
      <p className={styles.onwards}>
        <Link to="/law">{t('none.law')}</Link>
      </p>
    </div>
  );
}
