import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { UNDECIDED_RULES, type LookInstead, type Undecided } from '@/domain/finding-rules';
import { LEGAL_RULES, type LegalRuleId } from '@/domain/legal-rules';
import { useLanguage } from '@/i18n/use-format';
import { RuleReference } from './rule-reference';
import styles from './undecided-rules.module.css';

/** Object.entries forgets that the keys are the table's own. */
const RULES = Object.entries(UNDECIDED_RULES) as [LegalRuleId, Undecided][];

interface UndecidedRulesProps {
  /** A way to what can be looked at instead. */
  Lead: ComponentType<{ to: LookInstead }>;
}

/** Every rule of the legal table that the records can't decide, with the reason; folded. */
export function UndecidedRules({ Lead }: UndecidedRulesProps) {
  const { t } = useTranslation('findings');
  const language = useLanguage();
  return (
    <details className={styles.undecided}>
      <summary>{t('undecided.title', { count: RULES.length })}</summary>
      <ul className={styles.list}>
        {RULES.map(([id, { why, instead }]) => (
          <li key={id}>
            <p>{LEGAL_RULES[id].asks[language]}</p>
            <p className={styles.why}>
              {why[language]} {instead && <Lead to={instead} />}
            </p>
            <RuleReference id={id} />
          </li>
        ))}
      </ul>
    </details>
  );
}
