import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { complaintsPages } from '@/api/complaints';
import { useFormat } from '@/i18n/use-format';
import { Section } from '@/ui/section';
import { ComplaintFilters } from './complaint-filters';
import { ComplaintList } from './complaint-list';
import { Counting } from './counting';
import styles from './dossier.module.css';
import { Loaded } from '@/ui/loaded';
import { NoComplaints } from './no-complaints';
import type { TabProps } from './tab-content';
import { useDossierSearch } from './use-dossier-search';

/** What people said, each with the seller's reply; counted or left out, and why. */
export function ComplaintsTab({ streamer }: TabProps) {
  const { t } = useTranslation(['streamer', 'common']);
  const format = useFormat();
  const { search } = useDossierSearch();
  const { window, category, status, outcome, counted } = search;
  const query = useInfiniteQuery(
    complaintsPages(streamer.streamerId, {
      window,
      ...(category && { category }),
      ...(status && { status }),
      ...(outcome && { outcome }),
      ...(counted && { counted }),
    }),
  );
  return (
    <Loaded query={query} height={640}>
      {({ pages }) => {
        const first = pages[0];
        if (!first) return null;
        if (first.counts.received === 0) return <NoComplaints window={first.window} />;
        const { received } = first.counts;
        return (
          <div className={styles.column}>
            <Counting complaints={first.counts} />
            <Section
              title={t('complaints.title')}
              note={`${t('complaints.count', { count: received, formatted: format.integer(received) })} · ${t('common:caveat')}`}
            >
              <ComplaintFilters facets={first.facets} />
              <ComplaintList pages={pages} query={query} />
            </Section>
          </div>
        );
      }}
    </Loaded>
  );
}
