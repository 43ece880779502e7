import type { Page } from '@playwright/test';
import * as z from 'zod';
import type { FloorAsked } from './watch-worker';

/** When each step on the way from a key to its rows was reached, milliseconds on the page's clock. */
const steps = z.object({
  key: z.number(),
  asked: z.number(),
  received: z.number(),
  found: z.number(),
  made: z.number(),
  sent: z.number(),
  answered: z.number(),
  parsed: z.number(),
  committed: z.number(),
  painted: z.number(),
});
export type Steps = z.output<typeof steps>;

/** Runs in the page before its own scripts: notes the times without changing what is done. */
function watchSteps(): void {
  const reached: Record<string, number> = {};
  let waiting = false;
  const note = (step: string, again = false) => {
    if (waiting && (again || !(step in reached))) reached[step] = performance.now();
  };
  Object.assign(globalThis, {
    castcheckSteps: reached,
    castcheckWatch: () => {
      for (const step of Object.keys(reached)) delete reached[step];
      waiting = true;
    },
  });
  document.addEventListener(
    'keydown',
    (event) => {
      if (waiting && !('key' in reached)) reached.key = event.timeStamp;
    },
    true,
  );

  // the client parses in one of the next turns of the microtask queue, and React is told of it in a task after
  const afterParsing = async () => {
    for (let turn = 0; turn < 10; turn++) await Promise.resolve();
  };
  const isRows = (url: string) => /\/streamers\?.*\bq=/.test(url) && !url.includes('cursor=');
  const ask = globalThis.fetch;
  globalThis.fetch = async (...args) => {
    const url = args[0] instanceof Request ? args[0].url : String(args[0]);
    if (!isRows(url)) return ask(...args);
    note('asked');
    const response = await ask(...args);
    const read = response.text.bind(response);
    response.text = async () => {
      const text = await read();
      note('answered');
      void afterParsing().then(() => note('parsed'));
      return text;
    };
    return response;
  };

  // the store's worker is asked for its rows by a message that names them; the build that is measured tells its times
  const send = Worker.prototype.postMessage;
  const asked = new Set<string>();
  const workers = new Set<Worker>();
  Object.assign(globalThis, { castcheckWorkers: workers });
  Worker.prototype.postMessage = function post(this: Worker, ...args: [never, never]) {
    const message = args[0] as { id?: string; argumentList?: { value?: unknown }[] } | null;
    if (!workers.has(this)) {
      workers.add(this);
      this.addEventListener(
        'message',
        ({
          data,
        }: MessageEvent<{ castcheckTimes?: Record<string, number> & { id: string } } | null>) => {
          const times = data?.castcheckTimes;
          if (!times || !asked.has(times.id) || 'made' in reached) return;
          for (const step of ['received', 'found', 'made', 'sent'])
            reached[step] = (times[step] ?? Number.NaN) - performance.timeOrigin;
        },
      );
    }
    const [operation, input] = message?.argumentList ?? [];
    const q = (input?.value as { q?: string } | undefined)?.q;
    if (message?.id && operation?.value === 'streamers' && q) asked.add(message.id);
    send.apply(this, args);
  };

  new MutationObserver((changes) => {
    const rows = changes.some(({ target }) => target instanceof Element && target.closest('tbody'));
    if (!rows || !('parsed' in reached) || 'committed' in reached) return;
    note('committed');
    requestAnimationFrame(() => {
      // a message comes after the frame has been drawn
      const { port1, port2 } = new MessageChannel();
      port2.addEventListener('message', () => note('painted'));
      port2.start();
      port1.postMessage(null);
    });
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

export const watchKeystrokes = (page: Page) =>
  // tsx marks functions with a helper of its own, which the page has not
  page.addInitScript(`const __name = (made) => made; (${watchSteps.toString()})();`);

/** Milliseconds that the bare scan takes in the page's own worker. */
export const floorIn = (
  page: Page,
  castcheckFloor: FloorAsked['castcheckFloor'],
): Promise<number> =>
  page.evaluate(
    (message) =>
      new Promise<number>((resolve) => {
        const { castcheckWorkers } = globalThis as unknown as { castcheckWorkers: Set<Worker> };
        for (const worker of castcheckWorkers) {
          worker.addEventListener(
            'message',
            ({ data }: MessageEvent<{ castcheckFloorMs?: number } | null>) => {
              if (data?.castcheckFloorMs !== undefined) resolve(data.castcheckFloorMs);
            },
          );
          worker.postMessage(message);
        }
      }),
    { castcheckFloor },
  );

/** Types one key where the focus is, and waits for the rows it asks for. */
export async function typeKey(page: Page, key: string): Promise<Steps> {
  await page.evaluate(() =>
    (globalThis as unknown as { castcheckWatch: () => void }).castcheckWatch(),
  );
  // a letter that no key has comes as from an input method
  await page.keyboard.press('End');
  await (key < '\x7f' ? page.keyboard.press(key) : page.keyboard.insertText(key));
  await page.waitForFunction(
    () => 'painted' in (globalThis as unknown as { castcheckSteps: object }).castcheckSteps,
    null,
    { timeout: 30_000 },
  );
  return steps.parse(
    await page.evaluate(() => (globalThis as unknown as { castcheckSteps: object }).castcheckSteps),
  );
}
