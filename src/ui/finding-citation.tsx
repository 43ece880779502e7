import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { FindingAnswer } from '@/contract/findings';
import { INSTRUMENTS, type InstrumentId } from '@/domain/legal-table';
import { LEGAL_RULES, type LegalRuleId } from '@/domain/legal-rules';
import { lawTitle } from '@/i18n/law-words';
import { useFormat, useLanguage } from '@/i18n/use-format';
import styles from './finding-citation.module.css';
import { RuleReference } from './rule-reference';

export type Cited = Pick<
  FindingAnswer,
  'instrument' | 'inForceFrom' | 'legalRules' | 'dutyHolders'
>;

const isRule = (id: string): id is LegalRuleId => id in LEGAL_RULES;
const isInstrument = (id: string): id is InstrumentId => id in INSTRUMENTS;

/** Whose duty a rule is, where it stands, and from when; what isn't in this table of the law is shown by its id. */
export function FindingCitation({ cited, holder = true }: { cited: Cited; holder?: boolean }) {
  const { t } = useTranslation(['findings', 'domain', 'common']);
  const format = useFormat();
  const language = useLanguage();
  const { instrument, inForceFrom, legalRules, dutyHolders } = cited;
  const rules = legalRules.filter(isRule);
  const holders = dutyHolders.map((one) => t(`domain:dutyHolder.${one}`));
  return (
    <ul className={styles.citation}>
      {holder && <li>{t('duty', { holder: holders.join(t('common:listAnd')) })}</li>}
      {rules.map((id) => (
        <li key={id}>
          <RuleReference id={id} />
        </li>
      ))}
      {rules.length === 0 && (
        <li>
          {isInstrument(instrument) ? (
            <Link to="/law" hash={instrument}>
              {lawTitle(instrument, language)}
            </Link>
          ) : (
            instrument
          )}
        </li>
      )}
      <li>{t('inForce', { date: format.date(inForceFrom) })}</li>
    </ul>
  );
}
