import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { broadcastsPages } from '@/api/dossier';
import { useFormat } from '@/i18n/use-format';
import { Section } from '@/ui/section';
import { BroadcastTable } from './broadcast-table';
import { LoadMore } from './load-more';
import { Loaded } from '@/ui/loaded';
import { useDossierSearch } from './use-dossier-search';

/** Each broadcast of the window, in the order the URL says. */
export function Broadcasts({ streamerId }: { streamerId: string }) {
  const { t } = useTranslation('streamer');
  const format = useFormat();
  const { search } = useDossierSearch();
  const query = useInfiniteQuery(
    broadcastsPages(streamerId, { window: search.window, sort: search.sort }),
  );
  const total = query.data?.pages[0]?.total;
  const note =
    total === undefined
      ? undefined
      : t('broadcasts.count', { count: total, formatted: format.integer(total) });
  return (
    <Section title={t('broadcasts.title')} note={note}>
      <Loaded query={query} height={400}>
        {({ pages }) => {
          const rows = pages.flatMap(({ items }) => items);
          return (
            <>
              <BroadcastTable rows={rows} />
              <LoadMore query={query} shown={rows.length} total={pages[0]?.total ?? 0} />
            </>
          );
        }}
      </Loaded>
    </Section>
  );
}
