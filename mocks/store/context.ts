import type { Dataset } from '@/dataset/dataset';
import type { Complaint, Enforcement, Platform, Streamer } from '@/dataset/tables';
import { dateOfDay } from '@/domain/calendar';
import { rowsOf } from '@/domain/grouping';
import { indexDataset, withComplaints, type DatasetIndex } from '@/domain/index-dataset';
import { summariseMarket, type MarketSummary } from '@/domain/summary';
import type { DayRange, StreamerSummary } from '@/domain/types';
import { parseWindow } from '@/domain/window';
import { lookUp, type Lookups } from './lookups';
import { notFound, ProblemError } from './problems';
import { createSearchIndex, type SearchIndex } from './search-index';

/** What the store keeps of windows asked for: enough for every preset and some ranges of one's own. */
const KEPT_WINDOWS = 8;

/**
 * A dataset with everything that is computed from it and kept: its index, the search index, the summaries of the windows
 * asked for last. Filed complaints change the first and the last only.
 */
export class StoreContext {
  index: DatasetIndex;
  readonly byId: Lookups;
  readonly #markets = new Map<string, MarketSummary>();
  #search: SearchIndex | null = null;

  constructor(readonly original: Dataset) {
    this.index = indexDataset(original);
    this.byId = lookUp(original);
  }

  /** The dataset with what was filed. */
  get dataset(): Dataset {
    return this.index.dataset;
  }

  /** Lets these complaints, after those of the original dataset, stand in every figure from now on. */
  file(complaints: Complaint[]): void {
    this.index = withComplaints(this.index, [...this.original.complaints, ...complaints]);
    this.#markets.clear();
  }

  get search(): SearchIndex {
    return (this.#search ??= createSearchIndex(this.dataset.streamers));
  }

  range(window: string): DayRange {
    return parseWindow(window, this.dataset.meta.asOf);
  }

  /** The window spelled out, as answers carry it. */
  windowRange(window: string) {
    const { from, to } = this.range(window);
    return { spec: window, from: dateOfDay(from), to: dateOfDay(to) };
  }

  market(window: string): MarketSummary {
    const known = this.#markets.get(window);
    const market = known ?? summariseMarket(this.index, this.range(window));
    // last asked for goes to the end; the first is dropped
    this.#markets.delete(window);
    this.#markets.set(window, market);
    const [oldest] = this.#markets.keys();
    if (oldest !== undefined && this.#markets.size > KEPT_WINDOWS) this.#markets.delete(oldest);
    return market;
  }

  /** The streamer's place in its table. Throws a 404 problem where there is none of that id. */
  numberOf(streamerId: string): number {
    const number = this.index.streamerNumber.get(streamerId);
    if (number === undefined) throw new ProblemError(notFound(`No streamer ${streamerId}`));
    return number;
  }

  /** The id itself, once it is known to be somebody's. Throws a 404 problem where it isn't. */
  known(streamerId: string): string {
    this.numberOf(streamerId);
    return streamerId;
  }

  streamer(number: number): Streamer {
    const streamer = this.dataset.streamers[number];
    if (!streamer) throw new RangeError(`No streamer at ${number}`);
    return streamer;
  }

  summaryOf(streamerId: string, window: string): StreamerSummary {
    const summary = this.market(window).streamers[this.numberOf(streamerId)];
    if (!summary) throw new RangeError(`No summary of ${streamerId}`);
    return summary;
  }

  /** The platform a streamer is on; a dataset whose table lacks it still gives an answer. */
  platformOf({ platformId }: Streamer): Platform {
    return (
      this.byId.platforms.get(platformId) ?? { platformId, nameEn: platformId, nameZh: platformId }
    );
  }

  enforcementsOf(number: number): Enforcement[] {
    const rows = [...rowsOf(this.index.enforcementsOfStreamer, number)];
    return rows.flatMap((row) => this.dataset.enforcements[row] ?? []);
  }
}
