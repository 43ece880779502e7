import type { Dataset } from '@/dataset/dataset';
import { broadcasts } from './broadcasts';
import { complaintAnswer, complaints } from './complaints';
import { StoreContext } from './context';
import { complaintOf, type Filing } from './file-complaint';
import { findings } from './findings';
import { funnel } from './funnel';
import { market } from './market';
import { meta } from './meta';
import type { Operations } from './operations';
import { streamers } from './register';
import { reviews } from './reviews';
import { series } from './series';
import { streamerDetail } from './streamer-detail';
import { suggestions } from './suggestions';
import type { StoredWrite } from './write-log';

interface StoreOptions {
  /** The present instant, ms; only its time of day is used. */
  now?: () => number;
}

/**
 * A dataset that answers every operation of the contract, and the complaints filed with it. Operations throw ProblemError
 * for what the contract answers with a problem.
 */
export function createStore(dataset: Dataset, { now = Date.now }: StoreOptions = {}) {
  const context = new StoreContext(dataset);
  let writes: StoredWrite[] = [];

  const keep = (next: StoredWrite[]) => {
    writes = next;
    context.file(next.map((write) => write.complaint));
  };
  const on =
    <Input, Answer>(operation: (context: StoreContext, input: Input) => Answer) =>
    (input: Input): Answer =>
      operation(context, input);

  const operations = {
    meta: on(meta),
    market: on(market),
    suggestions: on(suggestions),
    streamers: on(streamers),
    funnel: on(funnel),
    streamer: on(streamerDetail),
    series: on(series),
    broadcasts: on(broadcasts),
    reviews: on(reviews),
    findings: on(findings),
    complaints: on(complaints),
    createComplaint: (filing: Filing) => {
      const { idempotencyKey } = filing;
      let place = writes.findIndex((write) => write.idempotencyKey === idempotencyKey);
      if (place < 0) {
        const last = writes.at(-1)?.complaint.receivedAt ?? null;
        const complaint = complaintOf(context, filing, now(), last);
        place = writes.length;
        keep([...writes, { idempotencyKey, complaint }]);
      }
      return complaintAnswer(context, dataset.complaints.length + place);
    },
  } satisfies Operations;

  return {
    operations,
    /** What was filed, oldest first. */
    writes: (): readonly StoredWrite[] => writes,
    /** Begins again from these writes; one against a streamer the dataset doesn't have is left out. */
    replay: (stored: StoredWrite[]): void => {
      const known = context.index.streamerNumber;
      keep(stored.filter(({ complaint }) => known.has(complaint.streamerId)));
    },
    forget: (): void => keep([]),
  };
}
