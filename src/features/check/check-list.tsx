import type { Check } from '@/domain/before-buying';
import { useLanguage } from '@/i18n/use-format';
import { RuleReferences } from '@/ui/rule-reference';
import styles from './before-you-buy.module.css';

/** Things to look at, with the rule behind each where there is one. */
export function CheckList({ checks }: { checks: readonly Check[] }) {
  const language = useLanguage();
  return (
    <ul className={styles.list}>
      {checks.map(({ text, rule }) => (
        <li key={text.en}>
          {text[language]}
          {rule && <RuleReferences ids={[rule]} />}
        </li>
      ))}
    </ul>
  );
}
