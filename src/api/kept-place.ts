/** Names the API whose answers are kept, once it is known. */
let place: Promise<string> = Promise.resolve('');

/** Called before the first render. */
export function keepIn(named: Promise<string>): void {
  place = named;
  // a demo that did not start keeps nothing, and tells that itself
  place.catch(() => undefined);
}

export const keptPlace = (): Promise<string> => place;
