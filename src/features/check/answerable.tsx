import { useTranslation } from 'react-i18next';
import type { StreamerDetail } from '@/contract/streamer';
import type { ComplaintCategory, OfferSellerRole } from '@/dataset/tables';
import { answerability, type AnswerableParty } from '@/domain/answerability';
import { INSTRUMENTS } from '@/domain/legal-table';
import { useLanguage } from '@/i18n/use-format';
import styles from './answers.module.css';
import { platformName } from '@/i18n/platform-name';

interface AnswerableProps {
  detail: StreamerDetail;
  role: OfferSellerRole;
  issue: ComplaintCategory;
}

/** Who answers first, who beside them and when, and what can be asked for. */
export function Answerable({ detail, role, issue }: AnswerableProps) {
  const { t } = useTranslation('check');
  const language = useLanguage();
  const { first, jointly, asks, basis } = answerability(role, issue);
  const named = (party: AnswerableParty) => {
    if (party === 'platform') {
      return t('answers.party.platform', { name: platformName(detail.platform, language) });
    }
    if (party === 'room_operator' && detail.operator) {
      return t('answers.party.room_operatorNamed', { name: detail.operator.name });
    }
    return t(`answers.party.${party}`);
  };
  return (
    <div className={styles.answer} aria-live="polite">
      <ul className={styles.parties}>
        <li>
          <p className={styles.rank}>{t('answers.first')}</p>
          <p className={styles.party}>{named(first)}</p>
        </li>
        {jointly.map(({ party, when }) => (
          <li key={party}>
            <p className={styles.rank}>{t('answers.jointly')}</p>
            <p className={styles.party}>{named(party)}</p>
            <p className={styles.when}>{when[language]}</p>
          </li>
        ))}
      </ul>
      <div>
        <h3>{t('answers.ask')}</h3>
        <ul className={styles.asks}>
          {asks.map((ask) => (
            <li key={ask.en}>{ask[language]}</li>
          ))}
        </ul>
      </div>
      <details className={styles.basis}>
        <summary>{t('answers.basis')}</summary>
        <ul>
          {basis.map((id) => (
            <li key={id}>{INSTRUMENTS[id][language === 'zh' ? 'titleZh' : 'titleEn']}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}
