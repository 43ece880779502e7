import type { ReactNode } from 'react';
import type { LegalRuleId } from '@/domain/legal-rules';
import { RuleReferences } from '@/ui/rule-reference';
import styles from './date-line.module.css';

interface DateLineProps {
  label: string;
  /** Already in words. */
  date: string;
  /** What it was counted from. */
  children?: ReactNode;
  /** The rules it comes from. */
  rules: readonly LegalRuleId[];
  passed?: boolean;
}

/** One deadline of a `dl`. */
export function DateLine({ label, date, children, rules, passed = false }: DateLineProps) {
  return (
    <div className={styles.line} data-passed={passed || undefined}>
      <dt>{label}</dt>
      <dd>
        <span className={styles.date}>{date}</span>
        {children && <span className={styles.why}>{children}</span>}
        <RuleReferences ids={rules} />
      </dd>
    </div>
  );
}
