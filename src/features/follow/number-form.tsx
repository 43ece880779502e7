import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/button';
import { TextField } from '@/ui/text-field';
import { caseNumberOf } from './case-number-of';
import styles from './follow.module.css';

/** Asks for a complaint's number and goes to where it stands. */
export function NumberForm({ initial = '' }: { initial?: string }) {
  const { t } = useTranslation('follow');
  const router = useRouter();
  const [text, setText] = useState(initial);
  const [tried, setTried] = useState(false);
  const number = caseNumberOf(text);
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (number === '') return;
        void router.navigate({ to: '/follow/$complaintId', params: { complaintId: number } });
      }}
    >
      <TextField
        label={t('number')}
        hint={t('findText')}
        value={text}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        onChange={(event) => setText(event.target.value)}
        error={tried && number === '' && t('empty')}
      />
      <div>
        <Button type="submit" look="primary">
          {t('find')}
        </Button>
      </div>
    </form>
  );
}
