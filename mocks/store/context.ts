import type { Dataset } from '@/dataset/dataset';
import type { Problem } from '@/dataset/problems';
import type { Enforcement, Instant, Platform, Streamer } from '@/dataset/tables';
import type { StreamerRef } from '@/contract/streamer-ref';
import { MS_PER_DAY, dateOfDay, dayOfInstant, startOfDay } from '@/domain/calendar';
import { rowsOf } from '@/domain/grouping';
import { indexDataset, withComplaints, type DatasetIndex } from '@/domain/index-dataset';
import { summariseMarket, type MarketSummary } from '@/domain/summary';
import type { DayRange, StreamerSummary } from '@/domain/types';
import { parseWindow } from '@/domain/window';
import { lookUp, type Lookups } from './lookups';
import { notFound, ProblemError } from './problems';
import { recall } from './recall';
import { searchIndexOf, type SearchIndex } from './search-index';
import { normalise } from './search-text';
import { streamerTexts, type StreamerTexts } from './streamer-texts';
import { emptyDesk, putOnDesk, type Desk, type StoredWrite } from './writes';

/** What reading a dataset warned of: all counted, the first of them kept. */
export interface Warnings {
  count: number;
  items: readonly Problem[];
}
const NO_WARNINGS: Warnings = { count: 0, items: [] };

/** What the store keeps of windows asked for: enough for every preset and some ranges of one's own. */
const KEPT_WINDOWS = 8;

/**
 * A dataset with what was written to it, and everything that is computed from it and kept: its index, the search index, the
 * summaries of the windows asked for last. Filed complaints change the first and the last only.
 */
export class StoreContext {
  index: DatasetIndex;
  readonly byId: Lookups;
  desk: Desk = emptyDesk();
  readonly #writes: StoredWrite[] = [];
  readonly #markets = new Map<string, MarketSummary>();
  #texts: StreamerTexts | null = null;
  #namesakes: Map<string, Streamer[]> | null = null;

  constructor(
    readonly original: Dataset,
    /** The present instant; only its time of day is used. */
    readonly now: () => number = Date.now,
    readonly warnings: Warnings = NO_WARNINGS,
  ) {
    this.index = indexDataset(original);
    this.byId = lookUp(original);
  }

  /** Every write so far, oldest first. */
  get writes(): readonly StoredWrite[] {
    return this.#writes;
  }

  /** What an earlier request under this key wrote, if there was one. */
  writtenUnder(idempotencyKey: string): StoredWrite | undefined {
    return this.#writes.find((write) => write.idempotencyKey === idempotencyKey);
  }

  /** Takes writes in, in their order; one against a streamer the dataset doesn't have is left out. */
  write(...writes: StoredWrite[]): void {
    const known = writes.filter(
      (write) =>
        write.kind !== 'complaint' || this.index.streamerNumber.has(write.complaint.streamerId),
    );
    for (const write of known) {
      this.#writes.push(write);
      putOnDesk(this.desk, write);
    }
    if (known.some(({ kind }) => kind === 'complaint')) this.#file();
  }

  /** Begins again without any write. */
  forget(): void {
    this.#writes.length = 0;
    this.desk = emptyDesk();
    this.#file();
  }

  /** The as-of day at the present time of day, and after every earlier write, so that the order of writing shows. */
  present(): Instant {
    const now = this.now();
    const dayStart = startOfDay(this.index.asOfDay);
    const sameTime = dayStart + (now - startOfDay(dayOfInstant(now)));
    const last = this.#writes.at(-1)?.at ?? -Infinity;
    return Math.min(Math.max(sameTime, last + 1), dayStart + MS_PER_DAY - 1);
  }

  /** The dataset with what was filed. */
  get dataset(): Dataset {
    return this.index.dataset;
  }

  /** Lets the filed complaints, after those of the original dataset, stand in every figure from now on. */
  #file(): void {
    const filed = this.#writes.flatMap((write) =>
      write.kind === 'complaint' ? [write.complaint] : [],
    );
    this.index = withComplaints(this.index, [...this.original.complaints, ...filed]);
    this.#markets.clear();
  }

  get search(): SearchIndex {
    return searchIndexOf(this.texts);
  }

  /** What streamers are called; nothing that is filed changes it. */
  get texts(): StreamerTexts {
    return (this.#texts ??= streamerTexts(this.original.streamers.length, (place) =>
      this.streamer(place),
    ));
  }

  /** Everybody whose name is told apart from this streamer's by nothing that is said aloud, the streamer too. */
  namesakesOf(streamer: Streamer): readonly Streamer[] {
    if (!this.#namesakes) {
      this.#namesakes = new Map();
      for (const one of this.original.streamers) {
        const name = normalise(one.displayName);
        const same = this.#namesakes.get(name);
        if (same) same.push(one);
        else this.#namesakes.set(name, [one]);
      }
    }
    return this.#namesakes.get(normalise(streamer.displayName)) ?? [];
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
    return recall(this.#markets, KEPT_WINDOWS, window, () =>
      summariseMarket(this.index, this.range(window)),
    );
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

  /** The streamer as rows of other lists name it; one the dataset doesn't have by its id. */
  streamerRef(streamerId: string): StreamerRef {
    const number = this.index.streamerNumber.get(streamerId);
    const streamer = number === undefined ? null : this.streamer(number);
    if (!streamer) {
      const platform = { platformId: '', nameEn: '', nameZh: '' };
      return { streamerId, displayName: streamerId, platform, roomId: '' };
    }
    const { displayName, roomId } = streamer;
    return { streamerId, displayName, platform: this.platformOf(streamer), roomId };
  }

  enforcementsOf(number: number): Enforcement[] {
    const rows = [...rowsOf(this.index.enforcementsOfStreamer, number)];
    return rows.flatMap((row) => this.dataset.enforcements[row] ?? []);
  }
}
