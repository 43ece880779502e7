import { Link } from '@tanstack/react-router';
import { LEGAL_RULES, type LegalRule, type LegalRuleId } from '@/domain/legal-rules';
import { articleWords, lawTitle } from '@/i18n/law-words';
import { useLanguage } from '@/i18n/use-format';
import styles from './rule-reference.module.css';

/** Where a rule stands: its law and article, leading to what the table says of it. */
export function RuleReference({ id }: { id: LegalRuleId }) {
  const language = useLanguage();
  const { instrument, article }: LegalRule = LEGAL_RULES[id];
  const words = article === null ? [] : [articleWords(article, language)];
  return (
    <Link
      to="/law"
      hash={id}
      // on the law page itself every rule would be the current page
      activeOptions={{ includeHash: true }}
      className={styles.reference}
    >
      {[lawTitle(instrument, language), ...words].join(language === 'zh' ? '' : ', ')}
    </Link>
  );
}

/** Several of them, in a line of their own. */
export function RuleReferences({ ids }: { ids: readonly LegalRuleId[] }) {
  return (
    <ul className={styles.references}>
      {ids.map((id) => (
        <li key={id}>
          <RuleReference id={id} />
        </li>
      ))}
    </ul>
  );
}
