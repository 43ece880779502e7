import type { Page } from '@playwright/test';
import * as z from 'zod';

const usage = z.object({
  usedSize: z.number(),
  embedderHeapUsedSize: z.number().default(0),
  backingStorageSize: z.number().default(0),
});
const reply = z.object({ id: z.number().optional(), result: z.unknown().optional() });

/** Bytes that the page's worker holds once its garbage is collected: its heap and what its typed arrays lie in. */
export async function workerBytes(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  let worker = '';
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type === 'worker') worker = sessionId;
  });
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  let asked = 0;
  // the worker has a session of its own, whose messages travel in the page's
  const ask = (method: string) =>
    new Promise<unknown>((resolve) => {
      const id = ++asked;
      session.on('Target.receivedMessageFromTarget', ({ message }) => {
        const told = reply.parse(JSON.parse(message));
        if (told.id === id) resolve(told.result);
      });
      void session.send('Target.sendMessageToTarget', {
        sessionId: worker,
        message: JSON.stringify({ id, method }),
      });
    });
  await ask('HeapProfiler.enable');
  await ask('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize, backingStorageSize } = usage.parse(
    await ask('Runtime.getHeapUsage'),
  );
  await session.detach();
  return usedSize + embedderHeapUsedSize + backingStorageSize;
}
