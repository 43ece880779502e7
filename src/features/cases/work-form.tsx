import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '@/api/api-error';
import type { CaseFile } from '@/contract/cases';
import { stepTo } from '@/domain/case-states';
import { Button } from '@/ui/button';
import { DueField } from '@/ui/due-field';
import { TextArea } from '@/ui/text-area';
import { TextField } from '@/ui/text-field';
import { WriteFailed } from '@/ui/write-failed';
import { changedFields, mayEdit, missing, type CaseFields } from './case-draft';
import { OrderFields } from './order-fields';
import { StepChoice } from './step-choice';
import type { useCaseDraft } from './use-case-draft';
import styles from './work-panel.module.css';

interface WorkFormProps {
  work: ReturnType<typeof useCaseDraft>;
  file: CaseFile;
  asOf: string;
}

const isConflict = (error: unknown) => error instanceof ApiError && error.status === 409;

/** The step, the fields and a note, sent as one. */
export function WorkForm({ work, file, asOf }: WorkFormProps) {
  const { t } = useTranslation(['cases', 'case']);
  const [tried, setTried] = useState(false);
  const { draft, dirty, saved, pending, error, conflict } = work;
  const { base, fields, note } = draft;
  const lacks = new Set(missing(draft, asOf));
  const says = (lack: Parameters<typeof lacks.has>[0]) =>
    tried && lacks.has(lack) ? { error: t(`work.lacks.${lack}`) } : {};
  const set = (part: Partial<CaseFields>) =>
    work.edit({ ...draft, fields: { ...fields, ...part } });
  const step = stepTo(base.status, fields.status);
  const order = (
    <OrderFields
      fields={fields}
      asOf={asOf}
      measuresError={says('rectification').error}
      dateError={says('orderedOn').error}
      onChange={set}
    />
  );
  const editable = mayEdit(draft);
  const correctable = base.status === 'rectification_ordered' && !step;
  const changed = changedFields(draft);
  const noteAlone = changed.length === 0;
  // what is unsaved or wrong is never folded away
  const detailsOpen =
    changed.some((field) => field !== 'status') ||
    (tried && (lacks.has('title') || lacks.has('dueOn')));
  const submit = step
    ? t('work.saveStep', { step: t(`step.${base.status}_${step.to}`) })
    : t(noteAlone && dirty ? 'work.addNote' : 'work.save');
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (lacks.size === 0) work.send();
      }}
    >
      <StepChoice draft={draft} asOf={asOf} onChange={work.edit} />
      {step?.needs === 'rectification' && order}
      <TextArea
        label={step?.needs === 'reason' ? t('work.reason') : t('case:field.note')}
        rows={3}
        maxLength={5000}
        value={note}
        {...says('reason')}
        onChange={(event) => work.edit({ ...draft, note: event.target.value })}
      />
      {editable ? (
        <details className={styles.details} open={detailsOpen || undefined}>
          <summary>{t(correctable ? 'work.detailsOrder' : 'work.details')}</summary>
          {correctable && order}
          <TextField
            label={t('case:field.title')}
            maxLength={200}
            value={fields.title}
            {...says('title')}
            onChange={(event) => set({ title: event.target.value })}
          />
          <DueField
            asOf={asOf}
            before={base.dueOn || null}
            value={fields.dueOn || null}
            onChange={(date) => set({ dueOn: date ?? '' })}
          />
          <TextField
            label={t('case:field.assignee')}
            hint={t('case:field.assigneeHint')}
            maxLength={100}
            value={fields.assignee}
            onChange={(event) => set({ assignee: event.target.value })}
          />
        </details>
      ) : (
        <p className={styles.hint}>{t('work.ended')}</p>
      )}
      {!conflict && !isConflict(error) && <WriteFailed error={error} />}
      <div className={styles.foot}>
        <Button type="submit" look="primary" disabled={!dirty || pending || conflict}>
          {pending ? t('work.saving') : submit}
        </Button>
        {dirty && (
          <Button disabled={pending} onClick={work.discard}>
            {t('work.discard')}
          </Button>
        )}
        <output>
          {dirty && t('work.unsaved')}
          {saved && t('work.saved', { version: file.version })}
        </output>
      </div>
    </form>
  );
}
