/** Counts of one kind by week and streamer. */
export class WeekColumns {
  readonly #counts: Float64Array;

  constructor(
    weeks: number,
    readonly streamers: number,
  ) {
    this.#counts = new Float64Array(weeks * streamers);
  }

  add(week: number, streamer: number, count: number): void {
    const place = week * this.streamers + streamer;
    this.#counts[place] = (this.#counts[place] ?? 0) + count;
  }

  /** One week's, in the streamers' order: a view, not a copy. */
  of(week: number): Float64Array {
    return this.#counts.subarray(week * this.streamers, (week + 1) * this.streamers);
  }

  total(week: number): number {
    return this.of(week).reduce((sum, count) => sum + count, 0);
  }
}
