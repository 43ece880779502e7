import type { Meta } from '@/contract/meta';
import { METHOD_VERSION } from '@/domain/method-version';
import type { StoreContext } from './context';

/** What is loaded. */
export function meta({ dataset }: StoreContext): Meta {
  const { meta: described, ...tables } = dataset;
  return {
    title: described.title,
    asOf: described.asOf,
    fictional: described.fictional,
    sources: described.sources,
    licenses: described.licenses,
    rowCounts: Object.fromEntries(
      Object.entries(tables).map(([table, rows]) => [table, rows.length]),
    ),
    platforms: dataset.platforms,
    methodVersion: METHOD_VERSION,
  };
}
