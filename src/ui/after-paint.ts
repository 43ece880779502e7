/** Resolves once what has just been drawn is on screen; at once in a page that nobody sees, which is not painted. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    // the first comes before the paint, the second before the next
    if (document.visibilityState === 'visible') {
      requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
    } else resolve();
  });
}
