import { useInfiniteQuery } from '@tanstack/react-query';
import { productsPages } from '@/api/products';

/** As far back as is looked. */
export const LONGEST_WINDOW = '365d';
// the most one page of the contract holds
const MOST = 200;

/** What a seller offered in the last year, the latest first, as far as it has been asked for. */
export function useProducts(streamerId: string) {
  const query = useInfiniteQuery(
    productsPages(streamerId, { window: LONGEST_WINDOW, limit: MOST }),
  );
  const products = query.data?.pages.flatMap(({ items }) => items) ?? [];
  const { isError, isPending, hasNextPage, isFetchingNextPage } = query;
  return {
    products,
    isError,
    isPending,
    more: hasNextPage && !isFetchingNextPage ? () => void query.fetchNextPage() : null,
  };
}
export type Products = ReturnType<typeof useProducts>;
