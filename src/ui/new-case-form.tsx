import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { openCase } from '@/api/cases';
import { metaQuery } from '@/api/meta';
import { Button } from './button';
import { DueField } from './due-field';
import { NamedBefore } from './named-before';
import type { OpenCaseProps } from './open-case-button';
import styles from './open-case-dialog.module.css';
import { TextArea } from './text-area';
import { TextField } from './text-field';
import { WriteFailed } from './write-failed';

export interface CaseFormProps extends OpenCaseProps {
  disabled: boolean;
  onDone: (caseId: string) => void;
}

/** What a new case begins with. */
export function NewCaseForm({ sources, title, window, disabled, onDone }: CaseFormProps) {
  const { t } = useTranslation('case');
  const asOf = useQuery(metaQuery()).data?.asOf;
  // one form is one case, however often it is sent
  const [key] = useState(() => crypto.randomUUID());
  const [name, setName] = useState(title);
  const [dueOn, setDueOn] = useState<string | null>(null);
  const [assignee, setAssignee] = useState('');
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const open = useMutation(openCase);
  const missing = name.trim() === '';
  const past = dueOn !== null && asOf !== undefined && dueOn < asOf;
  const send = () => {
    setTried(true);
    if (missing || past) return;
    const opening = {
      title: name,
      from: [...sources],
      window,
      dueOn,
      assignee: assignee.trim() || null,
      note: note.trim() || null,
    };
    open.mutate({ opening, key }, { onSuccess: ({ caseId }) => onDone(caseId) });
  };
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <NamedBefore sources={sources} />
      <TextField
        label={t('field.title')}
        value={name}
        maxLength={200}
        required
        {...(tried && missing && { error: t('open.titleMissing') })}
        onChange={(event) => setName(event.target.value)}
      />
      {asOf !== undefined && <DueField asOf={asOf} value={dueOn} onChange={setDueOn} />}
      <TextField
        label={t('field.assignee')}
        hint={t('field.assigneeHint')}
        value={assignee}
        maxLength={100}
        onChange={(event) => setAssignee(event.target.value)}
      />
      <TextArea
        label={t('field.note')}
        value={note}
        rows={3}
        maxLength={5000}
        onChange={(event) => setNote(event.target.value)}
      />
      <WriteFailed error={open.error} />
      <Button type="submit" look="primary" disabled={disabled || open.isPending}>
        {t(open.isPending ? 'open.submitting' : 'open.submit')}
      </Button>
    </form>
  );
}
