/** Runs a task when the page has loaded and has nothing to do; at once without the network, when the task may be all there is to show. */
export function whenAtRest(task: () => Promise<void>): void {
  // a part lost on a bad line comes with the next page
  const run = () => void task().catch(() => undefined);
  if (!navigator.onLine) {
    run();
    return;
  }
  // not every browser has it, whatever the type says
  const idle: typeof requestIdleCallback | undefined = globalThis.requestIdleCallback;
  const soon = () => (idle ? idle(run, { timeout: 5000 }) : setTimeout(run, 1000));
  if (document.readyState === 'complete') soon();
  else window.addEventListener('load', soon, { once: true });
}
