import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addCaseEvidence } from '@/api/cases';
import { streamerQuery } from '@/api/streamers';
import type { Evidence } from '@/contract/cases';
import { useFormat } from '@/i18n/use-format';
import { Button } from '@/ui/button';
import { Loaded } from '@/ui/loaded';
import { WriteFailed } from '@/ui/write-failed';
import { differences } from './differences';
import styles from './evidence.module.css';

interface FiguresNowProps {
  evidence: Extract<Evidence, { kind: 'streamer' }>;
  caseId: string;
}

/** On asking: which of these figures are others today for the same days, and the way to take them in. */
export function FiguresNow({ evidence, caseId }: FiguresNowProps) {
  const { t } = useTranslation('cases');
  const format = useFormat();
  const [asked, setAsked] = useState(false);
  const [key] = useState(() => crypto.randomUUID());
  const { window, streamer, summary } = evidence;
  const days = `${window.from}..${window.to}`;
  const query = useQuery({ ...streamerQuery(streamer.streamerId, days), enabled: asked });
  const take = useMutation(addCaseEvidence);
  if (!asked) {
    return (
      <div className={styles.now}>
        <Button onClick={() => setAsked(true)}>{t('now.ask')}</Button>
      </div>
    );
  }
  return (
    <div className={styles.now} role="status">
      <Loaded query={query} height={60}>
        {(live) => {
          const changed = differences(summary, live.summary);
          if (changed.length === 0) return <p>{t('now.same')}</p>;
          return (
            <>
              <p>{t('now.differs', { date: format.date(live.asOf) })}</p>
              <ul>
                {changed.map(({ figure, before, after }) => {
                  const word = (value: number | null) =>
                    figure === 'refundRate' || figure === 'qualityRefundRate'
                      ? format.percent(value, 2)
                      : format.decimal(value, figure === 'complaintRate' ? 1 : 0);
                  return (
                    <li key={figure}>
                      {t('now.change', {
                        figure: t(`figure.${figure}`),
                        before: word(before),
                        after: word(after),
                      })}
                    </li>
                  );
                })}
              </ul>
              <Button
                disabled={take.isPending || take.isSuccess}
                onClick={() =>
                  take.mutate({
                    caseId,
                    evidence: {
                      from: [{ kind: 'streamer', streamerId: streamer.streamerId }],
                      window: days,
                    },
                    key,
                  })
                }
              >
                {t(take.isSuccess ? 'now.taken' : 'now.take')}
              </Button>
              <WriteFailed error={take.error} />
            </>
          );
        }}
      </Loaded>
    </div>
  );
}
