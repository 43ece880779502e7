import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/button';
import { TextArea } from '@/ui/text-area';
import styles from './disposition.module.css';

const SHORTEST_REASON = 5;

interface MuteFormProps {
  pending: boolean;
  onMute: (reason: string) => void;
  onCancel: () => void;
}

/** A signal is muted with a reason. */
export function MuteForm({ pending, onMute, onCancel }: MuteFormProps) {
  const { t } = useTranslation('signals');
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const wanted = reason.trim();
  const short = wanted.length < SHORTEST_REASON;
  return (
    <form
      className={styles.form}
      aria-label={t('disposition.muteTitle')}
      onSubmit={(event) => {
        event.preventDefault();
        setMissing(short);
        if (!short) onMute(wanted);
      }}
    >
      <TextArea
        label={t('disposition.reasonLabel')}
        hint={t('disposition.reasonHint')}
        error={missing && short && t('disposition.reasonMissing')}
        rows={3}
        maxLength={1000}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        // the button that opened the form has given way to it
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
      />
      <div className={styles.actions}>
        <Button type="submit" look="primary" disabled={pending}>
          {t('disposition.muteNow')}
        </Button>
        <Button onClick={onCancel}>{t('disposition.cancel')}</Button>
      </div>
    </form>
  );
}
