import { useInfiniteQuery } from '@tanstack/react-query';
import { reviewsPages } from '@/api/streamers';
import { useFormat } from '@/i18n/use-format';
import { LONGEST_WINDOW } from './search';

// the most one page of the contract holds
const MOST = 200;

/** What a seller sold in the last year, by title. */
export function useProducts(streamerId: string) {
  const { locale } = useFormat();
  const { data, isError } = useInfiniteQuery(
    reviewsPages(streamerId, { window: LONGEST_WINDOW, limit: MOST }),
  );
  const rows = data?.pages.flatMap(({ items }) => items) ?? [];
  const titles = new Map(rows.map(({ productId, productTitle }) => [productId, productTitle]));
  const products = [...titles]
    .map(([productId, title]) => ({ productId, title }))
    .toSorted((a, b) => a.title.localeCompare(b.title, locale));
  return { products, isError };
}
