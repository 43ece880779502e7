import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { COMPLAINT_CATEGORY } from '@/dataset/tables';
import { Button } from '@/ui/button';
import type { Answers } from './answers';
import styles from './step-what.module.css';

interface StepWhatProps {
  answers: Answers;
  change: (change: Partial<Answers>) => void;
  onNext: () => void;
}

/** What happened, in the words a person would use. */
export function StepWhat({ answers, change, onNext }: StepWhatProps) {
  const { t } = useTranslation('rights');
  const [tried, setTried] = useState(false);
  const missing = answers.issue === '';
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!missing) onNext();
      }}
    >
      <fieldset className={styles.choices} aria-describedby="what-missing">
        <legend>{t('what.question')}</legend>
        {COMPLAINT_CATEGORY.map((value) => (
          <label key={value} className={styles.choice}>
            <input
              type="radio"
              name="issue"
              value={value}
              checked={answers.issue === value}
              onChange={() => change({ issue: value })}
            />
            <span>{t(`what.${value}`)}</span>
          </label>
        ))}
      </fieldset>
      <p id="what-missing" role="alert" className={styles.missing}>
        {tried && missing && t('what.missing')}
      </p>
      <div>
        <Button type="submit" look="primary">
          {t('page.next')}
        </Button>
      </div>
    </form>
  );
}
