import { LEGAL_RULES, type LegalRule, type LegalRuleId } from '@/domain/legal-rules';
import { INSTRUMENTS, type Instrument, type InstrumentId } from '@/domain/legal-table';
import type { LawSearch } from './search';

export interface RuleRow extends LegalRule {
  id: LegalRuleId;
}
export interface InstrumentRules extends Instrument {
  id: InstrumentId;
  rules: RuleRow[];
}

/** Every rule in the order of the table. */
const ROWS: readonly RuleRow[] = Object.entries(LEGAL_RULES).map(([id, rule]) =>
  // Object.entries forgets that the keys are the table's own
  Object.assign({ id: id as LegalRuleId }, rule),
);

const fold = (text: string) => text.normalize('NFKC').toLowerCase();

/**
 * The table by instrument, narrowed to a duty holder and to rules that hold every searched word, in either language or in their law's
 * title. An instrument without a rule is left out as soon as something is asked for.
 */
export function chosenRules({ holder, q }: LawSearch): InstrumentRules[] {
  const words = fold(q ?? '')
    .split(/\s+/)
    .filter(Boolean);
  return Object.entries(INSTRUMENTS).flatMap(([key, instrument]: [string, Instrument]) => {
    const title = `${instrument.titleZh} ${instrument.titleEn}`;
    const rules = ROWS.filter(({ instrument, dutyHolders, asks }) => {
      const text = fold(`${title} ${asks.zh} ${asks.en}`);
      return (
        instrument === key &&
        (holder === undefined || dutyHolders.includes(holder)) &&
        words.every((word) => text.includes(word))
      );
    });
    const unasked = holder === undefined && words.length === 0;
    // Object.entries forgets that the keys are the table's own
    return rules.length > 0 || unasked ? [{ ...instrument, id: key as InstrumentId, rules }] : [];
  });
}
