import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { setSignalDisposition } from '@/api/signals';
import type { Signal } from '@/contract/signals';
import { Button } from '@/ui/button';
import { WriteFailed } from '@/ui/write-failed';
import { DispositionWords } from './disposition-words';
import styles from './disposition.module.css';
import { MuteForm } from './mute-form';

/** What was said of the signal, and the ways to say something else. */
export function Disposition({ signal }: { signal: Signal }) {
  const { t } = useTranslation('signals');
  const [muting, setMuting] = useState(false);
  const change = useMutation(setSignalDisposition);
  const { signalId, disposition } = signal;
  const say = (state: 'new' | 'acknowledged') =>
    change.mutate({ signalId, disposition: { state } });
  return (
    <section className={styles.disposition} aria-label={t('disposition.title')}>
      <DispositionWords disposition={disposition} />
      {muting ? (
        <MuteForm
          pending={change.isPending}
          onCancel={() => setMuting(false)}
          onMute={(reason) =>
            change.mutate(
              { signalId, disposition: { state: 'muted', reason } },
              { onSuccess: () => setMuting(false) },
            )
          }
        />
      ) : (
        <div className={styles.actions}>
          {disposition.state === 'new' && (
            <Button onClick={() => say('acknowledged')}>{t('disposition.acknowledge')}</Button>
          )}
          {disposition.state !== 'muted' && (
            <Button onClick={() => setMuting(true)}>{t('disposition.mute')}</Button>
          )}
          {disposition.state !== 'new' && (
            <Button onClick={() => say('new')}>{t('disposition.takeBack')}</Button>
          )}
        </div>
      )}
      <WriteFailed error={change.error} />
    </section>
  );
}
