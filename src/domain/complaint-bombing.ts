import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import poissonCdf from '@stdlib/stats-base-dists-poisson-cdf';
import type { Complaint } from '@/dataset/tables';
import { MS_PER_DAY, dayOfInstant } from './calendar';

export type Bombable = Pick<
  Complaint,
  'streamerId' | 'receivedAt' | 'complainantRef' | 'confirmed' | 'outcome'
>;

/** A wave of complaints against one streamer that were mostly found to be without ground. */
export interface Bombing {
  streamerId: string;
  /** `few`: by people who complained twice or more in it; `new`: by people never heard of before it. */
  by: 'few' | 'new';
  /** Days of the first and the last one, as day numbers. */
  from: number;
  to: number;
  complaints: number;
  complainants: number;
  /** Of the complainants, those of whom there is no earlier complaint against anyone. */
  newComplainants: number;
  decided: number;
  dismissed: number;
  /** What its other days let one expect in so many: of `few` complaints by people who complained again, of `new` all. */
  usual: number;
  /** The Poisson chance of as many in such days, and the lower 95 % bound of the dismissed share: both tell a wave. */
  tail: number;
  dismissedBound: number;
  /** Rows that are set aside: not dismissed themselves, yet not counted. */
  setAside: readonly number[];
}

const WAVE_MS = 14 * MS_PER_DAY;
/** Fewer are no wave. */
const FEWEST = { few: 6, new: 10 };
const FEWEST_DECIDED = 5;
const UNLIKELY = 0.001;

interface Filed extends Bombable {
  row: number;
  /** When the same person first complained of anybody. */
  first: number;
}

/**
 * Complaint-bombing: at least 6 complaints within 14 days by people each of whom complained of this streamer at least twice in them, or at
 * least 10 by people of whom there was none before; more than its other days let one expect by all but a chance of 0.001 (Poisson);
 * and of at least 5 decided so surely most dismissed that the lower 95 % bound of their share (Jeffreys) is above one half. Ordinary
 * complaints are dismissed now and then, so a wave of true ones is none. Unknown complainants are no evidence.
 *
 * Set aside are, of complainants with a dismissed one among several, all that were not confirmed; where the whole wave of new people is
 * one, also theirs that are not yet decided. What an authority confirmed always counts, so that nobody can hide behind a wave of
 * complaints against himself; what is set aside comes back once it is decided otherwise.
 */
export function findBombings(complaints: readonly Bombable[]): Bombing[] {
  const firsts = new Map<string, number>();
  let earliest = Infinity;
  let latest = -Infinity;
  for (const { complainantRef, receivedAt } of complaints) {
    earliest = Math.min(earliest, receivedAt);
    latest = Math.max(latest, receivedAt);
    if (complainantRef === null) continue;
    firsts.set(complainantRef, Math.min(receivedAt, firsts.get(complainantRef) ?? Infinity));
  }
  const dismissals = new Map<string, number>();
  for (const { streamerId, confirmed, complainantRef } of complaints) {
    if (confirmed !== 'dismissed' || complainantRef === null) continue;
    dismissals.set(streamerId, (dismissals.get(streamerId) ?? 0) + 1);
  }
  const filed = new Map<string, Filed[]>();
  for (const [row, complaint] of complaints.entries()) {
    const { streamerId, complainantRef } = complaint;
    if (complainantRef === null || (dismissals.get(streamerId) ?? 0) < FEWEST_DECIDED) continue;
    const first = firsts.get(complainantRef) ?? NaN;
    const own = filed.get(streamerId);
    if (own) own.push({ ...complaint, row, first });
    else filed.set(streamerId, [{ ...complaint, row, first }]);
  }
  const days = (latest - earliest) / MS_PER_DAY + 1;
  return [...filed.values()].flatMap((own) => bombingsOf(own, days));
}

function bombingsOf(all: readonly Filed[], days: number): Bombing[] {
  const found: Bombing[] = [];
  let left = all.toSorted((a, b) => a.receivedAt - b.receivedAt || a.row - b.row);
  for (;;) {
    const wave = densest(left);
    if (wave.length === 0) return found;
    const few = wave.filter(isOneOfSeveral(wave));
    const fresh = wave.filter(({ first }) => first >= (wave[0]?.receivedAt ?? NaN));
    const inWave = new Set(wave);
    const outside = all.filter((each) => !inWave.has(each));
    const again = outside.filter(isOneOfSeveral(outside));
    const byFew = bombing('few', few, again.length, days);
    const byNew = bombing('new', fresh, outside.length, days);
    const bomb = byFew ?? byNew;
    if (!bomb) return found;
    const setAside = new Set([...repeatedlyDismissed(few), ...(byNew ? undecided(fresh) : [])]);
    found.push({ ...bomb, setAside: [...setAside].sort((a, b) => a - b) });
    left = left.filter((each) => !inWave.has(each));
  }
}

/** The 14 days in which most complaints were dismissed; empty without any. */
function densest(sorted: readonly Filed[]): Filed[] {
  let best = { from: 0, to: 0, dismissed: 0 };
  let from = 0;
  let dismissed = 0;
  for (const [place, { receivedAt, confirmed }] of sorted.entries()) {
    dismissed += Number(confirmed === 'dismissed');
    while (receivedAt - (sorted[from]?.receivedAt ?? receivedAt) > WAVE_MS) {
      dismissed -= Number(sorted[from]?.confirmed === 'dismissed');
      from += 1;
    }
    if (dismissed > best.dismissed) best = { from, to: place + 1, dismissed };
  }
  const start = sorted[best.from]?.receivedAt ?? NaN;
  // the days may hold more after the last dismissed one
  return sorted.filter(
    ({ receivedAt }) => best.dismissed > 0 && receivedAt >= start && receivedAt - start <= WAVE_MS,
  );
}

function isOneOfSeveral(wave: readonly Filed[]): (one: Filed) => boolean {
  const counts = new Map<string | null, number>();
  for (const { complainantRef } of wave) {
    counts.set(complainantRef, (counts.get(complainantRef) ?? 0) + 1);
  }
  return ({ complainantRef }) => (counts.get(complainantRef) ?? 0) > 1;
}

function bombing(
  by: Bombing['by'],
  wave: readonly Filed[],
  outside: number,
  days: number,
): Omit<Bombing, 'setAside'> | null {
  const [first] = wave;
  const last = wave.at(-1);
  if (!first || !last || wave.length < FEWEST[by]) return null;
  const lasted = WAVE_MS / MS_PER_DAY;
  const usual = ((outside + 0.5) * lasted) / Math.max(lasted, days - lasted);
  const tail = 1 - poissonCdf(wave.length - 1, usual);
  if (tail > UNLIKELY) return null;
  const decided = wave.filter(({ confirmed }) => confirmed !== null).length;
  const dismissed = wave.filter(({ confirmed }) => confirmed === 'dismissed').length;
  if (decided < FEWEST_DECIDED) return null;
  const dismissedBound = betaQuantile(0.05, dismissed + 0.5, decided - dismissed + 0.5);
  if (dismissedBound <= 0.5) return null;
  const people = new Map(wave.map((each) => [each.complainantRef, each]));
  return {
    streamerId: first.streamerId,
    by,
    from: dayOfInstant(first.receivedAt),
    to: dayOfInstant(last.receivedAt),
    complaints: wave.length,
    complainants: people.size,
    newComplainants: [...people.values()].filter((each) => each.first >= first.receivedAt).length,
    decided,
    dismissed,
    usual,
    tail,
    dismissedBound,
  };
}

/** What was not confirmed of people of whom another one in the wave was dismissed. */
function repeatedlyDismissed(few: readonly Filed[]): number[] {
  const dismissed = new Set(
    few.filter(({ confirmed }) => confirmed === 'dismissed').map((each) => each.complainantRef),
  );
  return few
    .filter((each) => dismissed.has(each.complainantRef) && counts(each))
    .filter(({ confirmed }) => confirmed !== 'confirmed')
    .map(({ row }) => row);
}

const undecided = (wave: readonly Filed[]): number[] =>
  wave.filter((each) => counts(each) && each.confirmed === null).map(({ row }) => row);

const counts = ({ confirmed, outcome }: Filed) =>
  confirmed !== 'dismissed' && outcome !== 'withdrawn';
