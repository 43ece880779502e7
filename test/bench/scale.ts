/**
 * Whether a market's summary grows only with its streamers: `npm run bench -- summary [1000,10000,100000] [--days 90]`. Each size in a process
 * of its own whose memory is held to 2 GB. Exits 1 where a size fails, or takes over 1.5 times as long a streamer as the smallest.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import * as z from 'zod';

const MEGABYTES = 2_048;
const MOST_TIMES = 1.5;

const measured = z.object({
  streamers: z.number(),
  offers: z.number(),
  complaints: z.number(),
  allMs: z.number(),
  collectingMs: z.number(),
  peakMegabytes: z.number(),
});

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { days: { type: 'string', default: '90' } },
});
const sizes = (positionals[0] ?? '1000,10000,100000').split(',').map(Number);
const script = fileURLToPath(new URL('summarise-market.ts', import.meta.url));

console.log(`${values.days} days of records, summarised over 90 days`);
let smallest: number | null = null;
let kept = true;
for (const size of sizes) {
  // what the heap may take leaves room for what lies beside it
  const limits = [`--max-old-space-size=${MEGABYTES - 300}`, '--import', 'tsx'];
  const out = execFileSync(process.execPath, [...limits, script, String(size), values.days], {
    encoding: 'utf-8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const one = measured.parse(JSON.parse(out));
  const each = (one.allMs - one.collectingMs) / one.streamers;
  smallest ??= each;
  const times = each / smallest;
  kept &&= times <= MOST_TIMES && one.peakMegabytes <= MEGABYTES;
  console.log(
    [
      `${one.streamers} streamers, ${one.offers} offers, ${one.complaints} complaints`,
      `${Math.round(one.allMs)} ms, of which ${Math.round(one.collectingMs)} ms collect garbage`,
      `${each.toFixed(3)} ms a streamer without that, × ${times.toFixed(2)}`,
      `peak ${Math.round(one.peakMegabytes)} MB`,
    ].join('; '),
  );
}
if (!kept) process.exitCode = 1;
