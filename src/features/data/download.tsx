import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Meta } from '@/contract/meta';
import { useFormat } from '@/i18n/use-format';
import { Button } from '@/ui/button';
import { saveBlob } from '@/ui/download';
import { Section } from '@/ui/section';
import { DownloadIcon } from '@/ui/tool-icons';
import styles from './data-page.module.css';

type State =
  | { kind: 'idle' }
  | { kind: 'running'; rows: number }
  | { kind: 'done'; rows: number }
  | { kind: 'cancelled' }
  | { kind: 'failed' };

/** The whole dataset on screen as a file, all of it or none, and the reference of the API it came by. */
export function Download({ meta, rows }: { meta: Meta; rows: number }) {
  const { t } = useTranslation('data');
  const f = useFormat();
  const [state, setState] = useState<State>({ kind: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const start = async () => {
    const controller = new AbortController();
    running.current = controller;
    setState({ kind: 'running', rows: 0 });
    try {
      const { writeZip } = await import('./write-zip');
      const written = await writeZip(controller.signal, (rows) =>
        setState({ kind: 'running', rows }),
      );
      saveBlob(`castcheck-${meta.asOf}.zip`, written.blob);
      setState({ kind: 'done', rows: written.rows });
    } catch {
      setState({ kind: controller.signal.aborted ? 'cancelled' : 'failed' });
    }
  };
  const told = {
    rows: f.integer('rows' in state ? state.rows : 0),
    total: f.integer(rows),
  };
  return (
    <Section id="download" title={t('download.title')}>
      <div className={styles.stack}>
        <p>{t('download.lead')}</p>
        <div className={styles.line}>
          {state.kind === 'running' ? (
            <Button onClick={() => running.current?.abort()}>{t('cancel')}</Button>
          ) : (
            <Button onClick={() => void start()}>
              <DownloadIcon size={16} />
              {t('download.start', told)}
            </Button>
          )}
          <output>{state.kind !== 'idle' && t(`download.${state.kind}`, told)}</output>
        </div>
        <p>
          <Link to="/data/api">{t('download.api')}</Link>{' '}
          <span className={styles.muted}>{t('download.apiNote')}</span>
        </p>
      </div>
    </Section>
  );
}
