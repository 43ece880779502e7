/** Summarises a market of argv[2] streamers with argv[3] days of records and tells what it took, as one line of JSON. */
import { PerformanceObserver } from 'node:perf_hooks';
import { indexDataset } from '@/domain/index-dataset';
import { summariseMarket } from '@/domain/summary';
import { parseWindow } from '@/domain/window';
import { largeMarket } from './large-market';

const WINDOW = '90d';
// until the machine has learnt the code, small markets look slow
const WARM_UP_MS = 4_000;

const streamers = Number(process.argv[2]);
const days = Number(process.argv[3]);
const dataset = largeMarket(streamers, days);
const window = parseWindow(WINDOW, dataset.meta.asOf);

let collecting = 0;
const collections = new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) collecting += duration;
});
collections.observe({ entryTypes: ['gc'] });
/** Lets the observer hear of the collections so far, and gives their milliseconds. */
async function collected(): Promise<number> {
  await new Promise((resolve) => {
    setTimeout(resolve, 20);
  });
  return collecting;
}

async function once() {
  const before = await collected();
  const begun = performance.now();
  const index = indexDataset(dataset);
  const { streamers: summaries } = summariseMarket(index, window);
  const allMs = performance.now() - begun;
  return { summaries: summaries.length, allMs, collectingMs: (await collected()) - before };
}

const beforeAll = performance.now();
let best = await once();
while (performance.now() - beforeAll < WARM_UP_MS) {
  const again = await once();
  if (again.allMs < best.allMs) best = again;
}
process.stdout.write(
  `${JSON.stringify({
    streamers: best.summaries,
    offers: dataset.offers.length,
    complaints: dataset.complaints.length,
    allMs: best.allMs,
    collectingMs: best.collectingMs,
    // kilobytes on Linux
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  })}\n`,
);
