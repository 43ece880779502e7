import { useTranslation } from 'react-i18next';
import type { HistoryEntry } from '@/contract/cases';
import { useFormat } from '@/i18n/use-format';
import { Section } from '@/ui/section';
import { HistoryChanges } from './history-changes';
import styles from './history.module.css';

/** Everything that was done to the case, in order; nothing of it can be changed. */
export function History({ entries }: { entries: readonly HistoryEntry[] }) {
  const { t } = useTranslation('cases');
  return (
    <Section title={t('history.title')} note={t('history.note')}>
      <ol className={styles.history}>
        {entries.map((entry) => (
          <Entry key={entry.number} entry={entry} />
        ))}
      </ol>
    </Section>
  );
}

function Entry({ entry }: { entry: HistoryEntry }) {
  const { t } = useTranslation(['cases', 'domain']);
  const format = useFormat();
  return (
    <li className={styles.entry}>
      <p className={styles.when}>
        <span className={styles.number}>{entry.number + 1}</span>
        <time dateTime={entry.at}>{format.instant(entry.at)}</time>
        {' · '}
        {t(`domain:role.${entry.by}`)}
      </p>
      <div>
        <p className={styles.what}>
          {t(`history.${entry.what}`)}
          {entry.evidenceIds.length > 0 &&
            ` · ${t('history.evidence', { ids: entry.evidenceIds.join(t('nameSeparator')) })}`}
        </p>
        <HistoryChanges changes={entry.changes} />
        {entry.note !== null && <p className={styles.note}>{entry.note}</p>}
      </div>
    </li>
  );
}
