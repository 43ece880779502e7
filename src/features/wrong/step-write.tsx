import { useTranslation } from 'react-i18next';
import { useQuery } from '@tanstack/react-query';
import { metaQuery } from '@/api/meta';
import type { StreamerDetail } from '@/contract/streamer';
import type { CalendarDate } from '@/dataset/tables';
import { useFormat } from '@/i18n/use-format';
import { Button } from '@/ui/button';
import type { Answers } from './answers';
import { FilingFailed } from './filing-failed';
import { Letter } from './letter';
import styles from './complaint-form.module.css';
import type { TheCase } from './the-case';
import { useFiling } from './use-filing';
import { useLetter } from './use-letter';
import { WriteInputs } from './write-inputs';

interface StepWriteProps {
  detail: StreamerDetail;
  answers: Answers;
  known: TheCase;
  today: CalendarDate;
  change: (change: Partial<Answers>) => void;
  /** It is filed; nothing need be kept. */
  onFiled: () => void;
}

/** Her own words, the whole complaint drafted from her answers, and what can be done with it. */
export function StepWrite({ detail, answers, known, today, change, onFiled }: StepWriteProps) {
  const { t } = useTranslation('rights');
  const format = useFormat();
  const { data: meta } = useQuery(metaQuery());
  const drafted = useLetter(detail, answers, known);
  const text = answers.text ?? drafted;
  const filing = useFiling({ detail, answers, text, today, onFiled });
  const names = Object.keys(filing.problems);
  const edit = (next: Partial<Answers>) => {
    filing.reset();
    change(next);
  };
  return (
    <form className={styles.form} noValidate onSubmit={filing.submit}>
      <WriteInputs answers={answers} problems={filing.problems} change={edit} />
      <Letter
        text={text}
        edited={answers.text !== null}
        narrative={answers.narrative}
        problem={filing.problems.text}
        change={edit}
      />
      <div role="alert">
        {names.length > 0 && (
          <p className={styles.wrong}>
            {t('form.problems', { count: names.length, formatted: format.integer(names.length) })}
          </p>
        )}
        {filing.error && <FilingFailed error={filing.error} />}
      </div>
      <p className={styles.hint}>
        {t('form.sends')} {meta?.fictional && t('form.demo')}
      </p>
      <div>
        <Button type="submit" look="primary" disabled={filing.pending}>
          {filing.pending ? t('form.filing') : t(filing.error ? 'form.retry' : 'form.file')}
        </Button>
      </div>
    </form>
  );
}
