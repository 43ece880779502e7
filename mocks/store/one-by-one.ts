/** Runs tasks one after another; the next runs even where the last failed. */
export function oneByOne() {
  let last: Promise<unknown> = Promise.resolve();
  return <Answer>(task: () => Promise<Answer>): Promise<Answer> => {
    const next = last.then(task, task);
    last = next.catch(() => undefined);
    return next;
  };
}
