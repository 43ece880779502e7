import type { ComplaintsPage } from '@/contract/complaints';
import { ComplaintItem } from './complaint-item';
import styles from './complaint.module.css';
import { FilteredOut } from './filtered-out';
import { LoadMore } from './load-more';

interface ComplaintListProps {
  pages: readonly ComplaintsPage[];
  query: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => unknown };
}

/** The complaints that fit the filters, newest first. */
export function ComplaintList({ pages, query }: ComplaintListProps) {
  const complaints = pages.flatMap(({ items }) => items);
  if (complaints.length === 0) return <FilteredOut />;
  return (
    <>
      <ul className={styles.list}>
        {complaints.map((complaint) => (
          <li key={complaint.complaintId}>
            <ComplaintItem complaint={complaint} />
          </li>
        ))}
      </ul>
      <LoadMore query={query} shown={complaints.length} total={pages[0]?.total ?? 0} />
    </>
  );
}
