import type { Dataset } from '@/dataset/dataset';
import type { Broadcast, Enterprise, Platform, Product, Review } from '@/dataset/tables';

/** The rows that others refer to, by their id. None of them is ever written to. */
export interface Lookups {
  platforms: ReadonlyMap<string, Platform>;
  enterprises: ReadonlyMap<string, Enterprise>;
  products: ReadonlyMap<string, Product>;
  broadcasts: ReadonlyMap<string, Broadcast>;
  reviews: ReadonlyMap<string, Review>;
}

const by = <Row>(rows: Row[], idOf: (row: Row) => string) =>
  new Map(rows.map((row) => [idOf(row), row]));

export const lookUp = (dataset: Dataset): Lookups => ({
  platforms: by(dataset.platforms, (row) => row.platformId),
  enterprises: by(dataset.enterprises, (row) => row.enterpriseId),
  products: by(dataset.products, (row) => row.productId),
  broadcasts: by(dataset.broadcasts, (row) => row.broadcastId),
  reviews: by(dataset.reviews, (row) => row.reviewId),
});
