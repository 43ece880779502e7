import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { REPLY_TEXT_MAX } from '@/contract/replies';
import type { StreamerDetail } from '@/contract/streamer';
import { blanked, personalNumbers } from '@/domain/personal-numbers';
import { REPLY_PARTS } from '@/domain/reply-parts';
import { useFormat } from '@/i18n/use-format';
import { Button } from '@/ui/button';
import { PersonalWarning } from '@/ui/personal-warning';
import { Select } from '@/ui/select';
import { TextArea } from '@/ui/text-area';
import { TextField } from '@/ui/text-field';
import { codeProblem } from './code-problem';
import { ProofFields } from './proof-fields';
import { ReplyFailed } from './reply-failed';
import { NO_REPLY, type FieldName, type ReplyFields } from './reply-fields';
import { ReplyPreview } from './reply-preview';
import styles from './reply.module.css';
import { useSending } from './use-sending';

/** What the seller says, with what is asked of it told first. Everything typed stays until it is sent. */
export function ReplyForm({ detail }: { detail: StreamerDetail }) {
  const { t } = useTranslation('reply');
  const format = useFormat();
  const [fields, setFields] = useState(NO_REPLY);
  const sending = useSending(fields, detail.streamerId);
  const change = (part: Partial<ReplyFields>) => {
    setFields({ ...fields, ...part });
    sending.reset();
  };
  const problem = (name: FieldName) => {
    const found = sending.problems[name];
    if (found === undefined) return undefined;
    return typeof found === 'string' ? t(`problem.${found}`) : t('problem.other', found);
  };
  const code = fields.creditCode === '' ? null : codeProblem(fields.creditCode);
  const corrects = fields.kind === 'correction';
  return (
    <form className={styles.form} noValidate onSubmit={sending.submit}>
      <p>{t('form.about', { name: detail.displayName })}</p>
      <p className={styles.warning}>{t('form.unverified')}</p>
      <Select
        name="kind"
        label={t('form.kind')}
        value={fields.kind}
        options={(['statement', 'correction'] as const).map((value) => ({
          value,
          label: t(`form.kinds.${value}`),
        }))}
        onChange={(kind) => change({ kind })}
      />
      {corrects && (
        <>
          <Select
            name="part"
            label={t('form.part')}
            value={fields.part}
            options={REPLY_PARTS.map((value) => ({ value, label: t(`part.${value}`) }))}
            onChange={(part) => change({ part })}
          />
          {fields.part === 'complaint' && (
            <TextField
              name="complaintId"
              label={t('form.complaintId')}
              autoComplete="off"
              value={fields.complaintId}
              onChange={(event) => change({ complaintId: event.target.value })}
              error={problem('complaintId')}
            />
          )}
          <ProofFields
            fields={fields}
            problem={problem('proof')}
            onChange={(kind, number) => change({ proof: { ...fields.proof, [kind]: number } })}
          />
        </>
      )}
      <TextArea
        name="text"
        label={t(corrects ? 'form.right' : 'form.text')}
        hint={t('form.textHint', {
          used: format.integer(fields.text.length),
          most: format.integer(REPLY_TEXT_MAX),
        })}
        value={fields.text}
        onChange={(event) => change({ text: event.target.value })}
        error={problem('text')}
      />
      <PersonalWarning
        numbers={personalNumbers(fields.text)}
        onBlank={(numbers) => change({ text: blanked(fields.text, numbers) })}
      />
      <TextField
        name="creditCode"
        label={t('form.code')}
        hint={t('form.codeHint')}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        value={fields.creditCode}
        onChange={(event) => change({ creditCode: event.target.value })}
        error={code === null ? problem('creditCode') : t(`problem.code.${code}`)}
      />
      <ReplyPreview reply={sending.reply} detail={detail} />
      <div role="alert">{sending.error && <ReplyFailed error={sending.error} />}</div>
      <div>
        <Button type="submit" look="primary" disabled={sending.pending}>
          {t(sending.pending ? 'form.sending' : 'form.send')}
        </Button>
      </div>
    </form>
  );
}
