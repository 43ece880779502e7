import type { Place } from './source-of';
import type { Recording, Sample, Span } from './trace';

/** Who the main thread works for. */
export type Cause = 'store' | 'answers' | 'page' | 'drawing' | 'other';

/** Everything between the page's request and the store's worker, and the way back. */
const STORE = /^mocks\/|^node_modules\/(msw|@mswjs|comlink|@open-draft|strict-event-emitter)\//;
/** Where an answer becomes the contract's type. */
const ANSWERS = /^src\/(api\/client|app\/demo-api)\.ts/;

/** For whom a sample ran: for the nearest of its callers that says it; a script's own beginning is nobody's. */
function causeOf({ stack }: Sample, sourceOf: (place: Place) => string): Cause {
  for (const frame of stack) {
    const source = sourceOf(frame);
    if (STORE.test(source)) return 'store';
    if (ANSWERS.test(source)) return 'answers';
  }
  return stack.some(({ url }) => url !== '') ? 'page' : 'other';
}

const overlap = (a: Span, b: Span) => Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));

export interface Task {
  ms: number;
  /** Milliseconds by cause; their sum is the task. */
  by: Record<Cause, number>;
}

/** Every task above a few milliseconds and for whom it ran. */
export function tasksOf(
  { tasks, samples, drawing }: Recording,
  sourceOf: (place: Place) => string,
): Task[] {
  return tasks
    .filter(({ from, to }) => to - from > LEAST_US)
    .map((task) => {
      const by: Task['by'] = { store: 0, answers: 0, page: 0, drawing: 0, other: 0 };
      for (const span of drawing) by.drawing += overlap(span, task) / 1_000;
      for (const sample of samples) {
        const ms = overlap(sample, task) / 1_000;
        if (ms > 0) by[causeOf(sample, sourceOf)] += ms;
      }
      const ms = (task.to - task.from) / 1_000;
      by.other = Math.max(0, ms - by.store - by.answers - by.page - by.drawing);
      return { ms, by };
    });
}
const LEAST_US = 5_000;
