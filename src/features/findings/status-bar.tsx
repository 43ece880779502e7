import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import type { RuleRow } from './rule-groups';
import styles from './rule-row.module.css';

const PARTS = ['notMet', 'unknown', 'met'] as const;

/** Streamers who don't meet a rule, of whom it can't be told, and who meet it, of all who have something to judge; labelled below, by shape of their own. */
export function StatusBar({ row }: { row: RuleRow }) {
  const { t } = useTranslation(['findings', 'domain']);
  const format = useFormat();
  const all = row.notMet + row.unknown + row.met;
  const words = { notMet: 'not_met', unknown: 'cannot_tell', met: 'met' } as const;
  return (
    <div className={styles.counts}>
      <div
        className={styles.bar}
        role="img"
        aria-label={t('market.bar', {
          notMet: format.integer(row.notMet),
          unknown: format.integer(row.unknown),
          met: format.integer(row.met),
        })}
      >
        {PARTS.map((part) => (
          <span key={part} data-part={part} style={{ flexGrow: row[part] / all }} />
        ))}
      </div>
      <ul className={styles.labels} aria-hidden>
        {PARTS.map((part) => (
          <li key={part} data-part={part}>
            {t(`domain:finding.${words[part]}`)} <strong>{format.integer(row[part])}</strong>
          </li>
        ))}
      </ul>
    </div>
  );
}
