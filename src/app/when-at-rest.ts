let tellShown: () => void = () => undefined;
const shown = new Promise<void>((resolve) => (tellShown = resolve));

/** Called with the first page's content on screen. */
export const firstPageShown = (): void => tellShown();

const loaded = new Promise<void>((resolve) => {
  if (typeof document === 'undefined') return;
  if (document.readyState === 'complete') resolve();
  else window.addEventListener('load', () => resolve(), { once: true });
});

/** Resolves when the first page is there and the browser has a moment; at once without the network, when what waits may be all there is to show. */
async function atRest(): Promise<void> {
  if (!navigator.onLine) return;
  await Promise.all([loaded, shown]);
  await new Promise<void>((resolve) => {
    // not every browser has it, whatever the type says
    const idle: typeof requestIdleCallback | undefined = globalThis.requestIdleCallback;
    if (idle) idle(() => resolve(), { timeout: 3000 });
    else setTimeout(resolve, 500);
  });
}

/** Runs a task when the first page is there and the browser has a moment. */
export function whenAtRest(task: () => Promise<void>): void {
  atRest()
    .then(task)
    // a part lost on a bad line comes with the next page
    .catch(() => undefined);
}

/** A part that the first page does without: what it loads does not hold up the page's own. For `lazy`. */
export const later =
  <Module>(load: () => Promise<Module>) =>
  () =>
    atRest().then(load);
