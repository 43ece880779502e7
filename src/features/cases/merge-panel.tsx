import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseFile } from '@/contract/cases';
import { useFormat } from '@/i18n/use-format';
import { Button } from '@/ui/button';
import { mergeRows, type CaseDraft, type CaseFields, type MergeChoices } from './case-draft';
import { HistoryChanges } from './history-changes';
import styles from './merge-panel.module.css';
import { MergeChoice } from './merge-choice';

interface MergePanelProps {
  draft: CaseDraft;
  /** As it is now. */
  file: CaseFile;
  onResolve: (choices: MergeChoices) => void;
  onDiscard: () => void;
}

/** The case was changed while this draft was written: what by whom, and whose value each field takes. */
export function MergePanel({ draft, file, onResolve, onDiscard }: MergePanelProps) {
  const { t } = useTranslation(['cases', 'case', 'domain']);
  const format = useFormat();
  const panel = useRef<HTMLElement>(null);
  const [choices, setChoices] = useState<MergeChoices>({});
  const rows = mergeRows(draft, file);
  const open = rows.filter(
    ({ field, changed, impossible }) => changed === 'both' && !impossible && !choices[field],
  );
  useEffect(() => panel.current?.focus(), []);
  return (
    <section
      ref={panel}
      className={styles.panel}
      tabIndex={-1}
      role="alert"
      aria-label={t('merge.title')}
    >
      <h3>{t('merge.title')}</h3>
      <p>{t('merge.text')}</p>
      <ul className={styles.meanwhile}>
        {file.history.slice(draft.base.history).map((entry) => (
          <li key={entry.number}>
            <p>
              {format.instant(entry.at)} · {t(`domain:role.${entry.by}`)} ·{' '}
              {t(`history.${entry.what}`)}
            </p>
            <HistoryChanges changes={entry.changes} />
            {entry.note !== null && <p className={styles.note}>{entry.note}</p>}
          </li>
        ))}
      </ul>
      {rows.map((row) => (
        <MergeChoice
          key={row.field}
          row={row}
          mine={toldOf(draft.fields, row.field)}
          theirs={toldOf(theirsOf(file), row.field)}
          chosen={choices[row.field]}
          onChoose={(choice) => setChoices({ ...choices, [row.field]: choice })}
        />
      ))}
      {draft.note.trim() !== '' && <p>{t('merge.noteKept')}</p>}
      <div className={styles.foot}>
        <Button look="primary" disabled={open.length > 0} onClick={() => onResolve(choices)}>
          {t('merge.save')}
        </Button>
        <Button onClick={onDiscard}>{t('merge.discard')}</Button>
        {open.length > 0 && <p>{t('merge.open', { count: open.length })}</p>}
      </div>
    </section>
  );
}

type Told = Omit<CaseFields, 'status'> & { status: string };

const theirsOf = (file: CaseFile): Told => ({
  status: file.status,
  title: file.title,
  dueOn: file.dueOn ?? '',
  assignee: file.assignee ?? '',
  orderedOn: file.rectification?.orderedOn ?? '',
  measures: file.rectification?.measures ?? '',
});

/** A field as the history would tell it. */
const toldOf = (fields: Told, field: ReturnType<typeof mergeRows>[number]['field']): string =>
  field === 'rectification' ? `${fields.orderedOn} ${fields.measures}`.trim() : fields[field];
