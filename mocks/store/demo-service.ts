import type { Dataset } from '@/dataset/dataset';
import { DEFAULT_SEED, generate } from '@mocks/world/generate';
import { createService } from './service';
import { writeLogInBrowser, writeLogInMemory } from './write-log';

export interface DemoSettings {
  seed?: number;
  streamers?: number;
}

/** The demo world of a seed, with what this browser has written to it. */
export async function createDemoService({ seed = DEFAULT_SEED, streamers }: DemoSettings) {
  const { dataset } = generate(seed, { ...(streamers !== undefined && { streamers }) });
  // private windows may refuse IndexedDB; what is written then lasts as long as the page
  const log = await writeLogInBrowser(worldKey(seed, dataset)).catch(() => writeLogInMemory());
  return createService(dataset, seed, log);
}

/** Names a world, so that writes made to one are never replayed on another that a newer version draws from the same seed. */
export function worldKey(seed: number, dataset: Dataset): string {
  const { meta, ...tables } = dataset;
  const rows = Object.values(tables).map((table) => table.length);
  return [seed, meta.asOf, ...rows].join('/');
}
