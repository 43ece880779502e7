import { useTranslation } from 'react-i18next';
import type { StreamerDetail } from '@/contract/streamer';
import type { ComplaintCategory, OfferSellerRole, ProductCategory } from '@/dataset/tables';
import { answerability, type AnswerableParty } from '@/domain/answerability';
import { platformName } from '@/i18n/platform-name';
import { useLanguage } from '@/i18n/use-format';
import styles from './answerable.module.css';
import { RuleReferences } from './rule-reference';

interface AnswerableProps {
  detail: Pick<StreamerDetail, 'platform' | 'operator'>;
  role: OfferSellerRole;
  issue: ComplaintCategory;
  /** What it was, where that is known. */
  goods?: ProductCategory | null;
  /** Who sold it, where that is known. */
  merchant?: string | null;
}

/** Who answers first, who beside them and when, and what can be asked for by which law. */
export function Answerable({ detail, role, issue, goods = null, merchant }: AnswerableProps) {
  const { t } = useTranslation('rights');
  const language = useLanguage();
  const { first, jointly, asks } = answerability(role, issue, goods);
  const named = (party: AnswerableParty) => {
    if (party === 'platform') {
      return t('party.platform', { name: platformName(detail.platform, language) });
    }
    if (party === 'room_operator' && detail.operator) {
      return t('party.room_operatorNamed', { name: detail.operator.name });
    }
    if (party === 'merchant' && merchant) return t('party.merchantNamed', { name: merchant });
    return t(`party.${party}`);
  };
  return (
    <div className={styles.answer} aria-live="polite">
      <ul className={styles.parties}>
        <li>
          <p className={styles.rank}>{t('first')}</p>
          <p className={styles.party}>{named(first)}</p>
          <p className={styles.when}>{t(`firstWhy.${role}`)}</p>
        </li>
        {jointly.map(({ party, when }) => (
          <li key={party}>
            <p className={styles.rank}>{t('jointly')}</p>
            <p className={styles.party}>{named(party)}</p>
            <p className={styles.when}>{when[language]}</p>
          </li>
        ))}
      </ul>
      <div>
        <h3>{t('ask')}</h3>
        <ul className={styles.asks}>
          {asks.map((ask) => (
            <li key={ask.en}>
              {ask[language]}
              <RuleReferences ids={ask.rules} />
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
