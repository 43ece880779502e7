import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { readingsPages } from '@/api/authenticity';
import type { EvidenceSource } from '@/contract/cases';
import type { StreamerDetail } from '@/contract/streamer';
import { Loaded } from '@/ui/loaded';
import { OpenCaseButton } from '@/ui/open-case-button';
import { Section } from '@/ui/section';
import styles from './broadcast-readings.module.css';
import { ChosenReading } from './chosen-reading';
import { LoadMore } from './load-more';
import { ReadingItem } from './reading-item';
import { useDossierSearch } from './use-dossier-search';

// enough to show what is unusual; the others are opened, and added, one by one
const MOST_TAKEN = 5;

/** The broadcasts to look at first, each with its five signals, and a case of the most surprising ones. */
export function BroadcastReadings({ streamer }: { streamer: StreamerDetail }) {
  const { t } = useTranslation('authenticity');
  const { search } = useDossierSearch();
  const { streamerId, displayName } = streamer;
  const query = useInfiniteQuery(readingsPages(streamerId, search.window));
  const rows = query.data?.pages.flatMap(({ items }) => items) ?? [];
  // the tab has said that there are no broadcasts
  if (query.data?.pages[0]?.total === 0) return null;
  const unusual = rows.filter((row) => row.unusual > 0);
  const sources: EvidenceSource[] = [
    { kind: 'streamer', streamerId },
    ...unusual
      .slice(0, MOST_TAKEN)
      .map(({ broadcastId }) => ({ kind: 'broadcast' as const, streamerId, broadcastId })),
  ];
  const { broadcast } = search;
  const elsewhere =
    query.data !== undefined &&
    broadcast !== undefined &&
    rows.every(({ broadcastId }) => broadcastId !== broadcast);
  return (
    <Section
      id="broadcast-readings"
      title={t('first.title')}
      note={t('first.note')}
      actions={
        unusual.length > 0 && (
          <OpenCaseButton
            sources={sources}
            title={t('first.caseTitle', { name: displayName })}
            window={search.window}
          />
        )
      }
    >
      <Loaded query={query} height={400}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          return (
            <>
              {elsewhere && <ChosenReading streamer={streamer} broadcastId={broadcast} />}
              {items[0]?.unusual === 0 && <p className={styles.note}>{t('first.allQuiet')}</p>}
              <ul className={styles.list}>
                {items.map((reading) => (
                  <ReadingItem key={reading.broadcastId} reading={reading} streamer={streamer} />
                ))}
              </ul>
              <LoadMore query={query} shown={items.length} total={pages[0]?.total ?? 0} />
            </>
          );
        }}
      </Loaded>
    </Section>
  );
}
