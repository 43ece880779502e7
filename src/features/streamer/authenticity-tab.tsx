import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { authenticityQuery } from '@/api/authenticity';
import { useFormat } from '@/i18n/use-format';
import { EmptyState } from '@/ui/empty-state';
import { Loaded } from '@/ui/loaded';
import { Section } from '@/ui/section';
import { AuthenticityLead } from './authenticity-lead';
import { BroadcastReadings } from './broadcast-readings';
import { ComplaintWaves } from './complaint-waves';
import styles from './dossier.module.css';
import { SignalCards } from './signal-cards';
import type { TabProps } from './tab-content';
import { useDossierSearch } from './use-dossier-search';
import { WidenWindow } from './widen-window';

/** Whether the declared figures fit together: each broadcast's five signals against the peers. */
export function AuthenticityTab({ streamer }: TabProps) {
  const { t } = useTranslation('authenticity');
  const format = useFormat();
  const { search } = useDossierSearch();
  const query = useQuery(authenticityQuery(streamer.streamerId, search.window));
  return (
    <>
      <Loaded query={query} height={640}>
        {(authenticity) => {
          const { from, to } = authenticity.window;
          return (
            <div className={styles.column}>
              {authenticity.broadcasts > 0 ? (
                <>
                  <AuthenticityLead authenticity={authenticity} summary={streamer.summary} />
                  <SignalCards authenticity={authenticity} streamerId={streamer.streamerId} />
                </>
              ) : (
                <Section title={t('title')}>
                  <EmptyState
                    title={t('none', { from: format.date(from), to: format.date(to) })}
                    action={<WidenWindow />}
                  >
                    {t('noneHint')}
                  </EmptyState>
                </Section>
              )}
              <ComplaintWaves authenticity={authenticity} streamerId={streamer.streamerId} />
            </div>
          );
        }}
      </Loaded>
      <BroadcastReadings streamer={streamer} />
    </>
  );
}
