import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { createComplaint } from '@/api/complaints';
import type { Complaint } from '@/contract/complaints';
import type { StreamerDetail } from '@/contract/streamer';
import { useFormat } from '@/i18n/use-format';
import { Button } from '@/ui/button';
import { NO_FIELDS, readComplaint, type FieldName } from './complaint-fields';
import { ComplaintDraft } from './complaint-draft';
import styles from './complaint-form.module.css';
import { ComplaintInputs } from './complaint-inputs';
import { FilingFailed } from './filing-failed';
import { PersonalWarning } from './personal-warning';
import { refusedFields } from './refused-fields';
import { today } from './today';

interface ComplaintFormProps {
  detail: StreamerDetail;
  purchasedOn: string;
  onFiled: (complaint: Complaint) => void;
}

/** What happened, in a few answers. Everything typed stays until it is filed. */
export function ComplaintForm({ detail, purchasedOn, onFiled }: ComplaintFormProps) {
  const { t } = useTranslation('rights');
  const format = useFormat();
  const client = useQueryClient();
  const form = useRef<HTMLFormElement>(null);
  // one for every try of this form, so that trying again never files twice
  const [key] = useState(() => crypto.randomUUID());
  const [fields, setFields] = useState({ ...NO_FIELDS, purchasedOn });
  const [tried, setTried] = useState(false);
  const filing = useMutation({
    ...createComplaint,
    // offline it fails at once and says so, rather than file by itself later
    networkMode: 'always',
    onSuccess: (complaint) => {
      onFiled(complaint);
      void client.invalidateQueries();
    },
  });
  const read = readComplaint(fields, detail.streamerId, today());
  const problems = {
    ...(filing.isError && refusedFields(filing.error)),
    ...(tried && 'problems' in read && read.problems),
  };
  const names = Object.keys(problems);

  const focusFirst = (wrong: string[]) => {
    const inOrder = [...(form.current?.querySelectorAll<HTMLElement>('[name]') ?? [])];
    inOrder.find((control) => wrong.includes(control.getAttribute('name') ?? ''))?.focus();
  };
  const file = () => {
    setTried(true);
    if ('complaint' in read) filing.mutate({ complaint: read.complaint, key });
    else focusFirst(Object.keys(read.problems));
  };
  const change = (name: FieldName, value: string) => {
    setFields((before) => ({ ...before, [name]: value }));
    if (!filing.isPending) filing.reset();
  };

  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        file();
      }}
    >
      <ComplaintInputs
        streamerId={detail.streamerId}
        fields={fields}
        problems={problems}
        onChange={change}
      />
      <PersonalWarning text={fields.narrative} />
      <ComplaintDraft detail={detail} fields={fields} />
      <div role="alert">
        {names.length > 0 && (
          <p className={styles.wrong}>
            {t('form.problems', { count: names.length, formatted: format.integer(names.length) })}
          </p>
        )}
        {filing.isError && <FilingFailed error={filing.error} />}
      </div>
      <div>
        <Button type="submit" look="primary" disabled={filing.isPending}>
          {filing.isPending ? t('form.filing') : t(filing.isError ? 'form.retry' : 'form.file')}
        </Button>
      </div>
    </form>
  );
}
