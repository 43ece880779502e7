import { Link } from '@tanstack/react-router';
import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { BroadcastReading } from '@/contract/authenticity';
import type { StreamerDetail } from '@/contract/streamer';
import { useFormat } from '@/i18n/use-format';
import { BroadcastSignals } from '@/ui/broadcast-signals';
import { OpenCaseButton } from '@/ui/open-case-button';
import { StatusBadge } from '@/ui/status-badge';
import { useBroadcastSignal } from '@/ui/use-broadcast-signal';
import styles from './broadcast-readings.module.css';
import { useDossierSearch } from './use-dossier-search';

interface ReadingItemProps {
  reading: BroadcastReading;
  streamer: StreamerDetail;
}

/** One broadcast: which of its signals are unusual; open, all five against the peers. */
export function ReadingItem({ reading, streamer }: ReadingItemProps) {
  const { t } = useTranslation('authenticity');
  const format = useFormat();
  const words = useBroadcastSignal();
  const id = useId();
  const { search, change } = useDossierSearch();
  const { broadcastId, startedAt, orders, unusual, readings } = reading;
  const open = search.broadcast === broadcastId;
  const head = useRef<HTMLButtonElement>(null);
  const pressed = useRef(false);
  // whoever comes here by a link is led to it
  useEffect(() => {
    if (open && !pressed.current) head.current?.focus();
  }, [open]);
  const toggle = () => {
    pressed.current = true;
    change({ broadcast: open ? undefined : broadcastId });
  };
  const when = format.instant(startedAt);
  const named = readings.filter(({ beyond }) => beyond).map(({ signal }) => words.name(signal));
  return (
    <li className={styles.item}>
      <h3 className={styles.head}>
        <button
          ref={head}
          type="button"
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={toggle}
        >
          <span aria-hidden="true" className={styles.arrow} data-open={open} />
          <span className={styles.when}>{when}</span>
          <span className={styles.orders}>
            {t('first.orders', { count: orders, formatted: format.integer(orders) })}
          </span>
          <HowMany reading={reading} />
          {unusual > 0 && unusual < readings.length && (
            <span className={styles.named}>{named.join(' · ')}</span>
          )}
        </button>
      </h3>
      {open && (
        <div id={id} className={styles.open}>
          <BroadcastSignals readings={readings} />
          <div className={styles.actions}>
            <Link
              from="/streamers/$streamerId"
              to="."
              search={(old) => ({ ...old, tab: 'sales', sort: '-startedAt' })}
            >
              {t('first.allBroadcasts')}
            </Link>
            <OpenCaseButton
              sources={[
                {
                  kind: 'broadcast',
                  streamerId: streamer.streamerId,
                  broadcastId,
                },
              ]}
              title={t('first.caseTitle', { name: streamer.displayName })}
              window={search.window}
            />
          </div>
        </div>
      )}
    </li>
  );
}

function HowMany({ reading: { unusual, readings } }: Pick<ReadingItemProps, 'reading'>) {
  const { t } = useTranslation('authenticity');
  const format = useFormat();
  if (unusual > 0) {
    return (
      <StatusBadge tone="caution">
        {t('first.beyond', { count: unusual, formatted: format.integer(unusual) })}
      </StatusBadge>
    );
  }
  const told = readings.some(({ value, usual }) => value !== null && usual);
  return told ? (
    <span className={styles.quiet}>{t('first.quiet')}</span>
  ) : (
    <StatusBadge tone="unsure">{t('first.untold')}</StatusBadge>
  );
}
