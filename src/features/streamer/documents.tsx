import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { reviewsPages } from '@/api/dossier';
import { EmptyState } from '@/ui/empty-state';
import { Section } from '@/ui/section';
import { DocumentFilter } from './document-filter';
import { DocumentMatrix } from './document-matrix';
import { DocumentTable } from './document-table';
import { DocumentsFilteredOut } from './documents-filtered-out';
import { LoadMore } from './load-more';
import { Loaded } from '@/ui/loaded';
import { useDossierSearch } from './use-dossier-search';

/** Every required document of what was sold in the window, and how it stood when the goods were sold. */
export function Documents({ streamerId }: { streamerId: string }) {
  const { t } = useTranslation('streamer');
  const { search } = useDossierSearch();
  const query = useInfiniteQuery(
    reviewsPages(streamerId, {
      window: search.window,
      ...(search.document && { status: search.document }),
    }),
  );
  return (
    <Section id="documents" title={t('verification.documents')}>
      <Loaded query={query} height={480}>
        {({ pages }) => {
          const first = pages[0];
          const rows = pages.flatMap(({ items }) => items);
          if (!first || first.byDocument.length === 0) {
            return <EmptyState title={t('verification.documentsNone')} />;
          }
          return (
            <>
              <DocumentMatrix page={first} streamerId={streamerId} />
              <DocumentFilter byStatus={first.byStatus} />
              {rows.length === 0 ? (
                <DocumentsFilteredOut />
              ) : (
                <>
                  <DocumentTable rows={rows} />
                  <LoadMore query={query} shown={rows.length} total={first.total} />
                </>
              )}
            </>
          );
        }}
      </Loaded>
    </Section>
  );
}
