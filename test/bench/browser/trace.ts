import type { Browser, Page } from '@playwright/test';
import * as z from 'zod';
import type { Place } from './source-of';

const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-v8.cpu_profiler',
  'v8',
];

const callFrame = z.object({
  functionName: z.string().default(''),
  url: z.string().default(''),
  lineNumber: z.number().default(0),
  columnNumber: z.number().default(0),
});
const profileChunk = z.object({
  cpuProfile: z
    .object({
      nodes: z
        .array(z.object({ id: z.number(), parent: z.number().optional(), callFrame }))
        .default([]),
      samples: z.array(z.number()).default([]),
    })
    .prefault({}),
  timeDeltas: z.array(z.number()).default([]),
});
const event = z.object({
  name: z.string(),
  ph: z.string(),
  pid: z.number(),
  tid: z.number(),
  id: z.union([z.string(), z.number()]).optional(),
  ts: z.number(),
  dur: z.number().default(0),
  args: z.looseObject({ data: z.unknown().optional() }).default({}),
});
type Event = z.output<typeof event>;

/** Part of a thread's time; microseconds on the browser's own clock. */
export interface Span {
  from: number;
  to: number;
}

/** What was running at a moment, the innermost function first. */
export interface Sample extends Span {
  stack: (Place & { functionName: string })[];
}

export interface Recording {
  /** Tasks of the page's main thread. */
  tasks: Span[];
  samples: Sample[];
  /** Styles, layout and paint of the page's main thread. */
  drawing: Span[];
}

const DRAWING = new Set(['UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint', 'Layerize', 'Commit']);

/** Records everything that the browser does while `act` runs, and gives what the page's main thread did. */
export async function record(
  browser: Browser,
  page: Page,
  act: () => Promise<void>,
): Promise<Recording> {
  await browser.startTracing(page, { categories: CATEGORIES });
  await act();
  const { traceEvents } = z
    .object({ traceEvents: z.array(z.unknown()) })
    .parse(JSON.parse((await browser.stopTracing()).toString()));
  return mainThread(traceEvents.map((one) => event.parse(one)));
}

/** Of the page that was drawn: other renderers, a service worker's among them, draw nothing. */
function mainThread(events: Event[]): Recording {
  const paints = events.filter(({ name }) => name === 'Paint');
  const [{ pid, tid } = { pid: 0, tid: 0 }] = paints.toSorted(
    (a, b) => count(paints, b) - count(paints, a),
  );
  const here = events.filter((one) => one.pid === pid && one.tid === tid);
  return {
    tasks: here.filter(({ name, ph }) => name === 'RunTask' && ph === 'X').map(spanOf),
    drawing: here.filter(({ name, ph }) => DRAWING.has(name) && ph === 'X').map(spanOf),
    samples: samplesOf(events, pid, tid),
  };
}

const count = (events: Event[], { pid, tid }: Event) =>
  events.filter((one) => one.pid === pid && one.tid === tid).length;
const spanOf = ({ ts, dur }: Event): Span => ({ from: ts, to: ts + dur });

/** A profile comes in pieces, written by another thread and told by their id whose they are. */
function samplesOf(events: Event[], pid: number, tid: number): Sample[] {
  const begun = events.filter(
    (one) => one.name === 'Profile' && one.pid === pid && one.tid === tid,
  );
  return begun.flatMap(({ id, args }) => {
    const { startTime } = z.object({ startTime: z.number() }).parse(args.data);
    const chunks = events
      .filter((one) => one.name === 'ProfileChunk' && one.pid === pid && one.id === id)
      .map((one) => profileChunk.parse(one.args.data));
    return samplesIn(chunks, startTime);
  });
}

function samplesIn(chunks: z.output<typeof profileChunk>[], startTime: number): Sample[] {
  const nodes = new Map(
    chunks.flatMap(({ cpuProfile }) => cpuProfile.nodes).map((node) => [node.id, node]),
  );
  const stacks = new Map<number, Sample['stack']>();
  const stackOf = (id: number | undefined): Sample['stack'] => {
    const node = id === undefined ? undefined : nodes.get(id);
    if (!node) return [];
    const known = stacks.get(node.id);
    if (known) return known;
    const stack = [node.callFrame, ...stackOf(node.parent)];
    stacks.set(node.id, stack);
    return stack;
  };
  const samples: Sample[] = [];
  let at = startTime;
  for (const { cpuProfile, timeDeltas } of chunks) {
    for (const [index, id] of cpuProfile.samples.entries()) {
      at += timeDeltas[index] ?? 0;
      const last = samples.at(-1);
      if (last) last.to = at;
      samples.push({ from: at, to: at, stack: stackOf(id) });
    }
  }
  return samples;
}
