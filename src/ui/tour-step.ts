import { useSyncExternalStore } from 'react';

const STORED_AS = 'castcheck.tour';
const listeners = new Set<() => void>();
let step = stored();
/** A step that was kept over a reload is shown where the reader is; one that was chosen is gone to. */
let moveDue = false;

function stored(): number | null {
  try {
    const text = sessionStorage.getItem(STORED_AS);
    const value = text === null ? Number.NaN : Number(text);
    return Number.isInteger(value) && value >= 0 ? value : null;
  } catch {
    return null;
  }
}

/** Goes to a stop of the guided tour, counted from 0, or leaves it (null). Kept for the tab, so that a reload goes on. */
export function setTourStep(next: number | null): void {
  step = next;
  moveDue = next !== null;
  try {
    if (next === null) sessionStorage.removeItem(STORED_AS);
    else sessionStorage.setItem(STORED_AS, String(next));
  } catch {
    // without storage the tour lasts until the page is left
  }
  for (const tell of listeners) tell();
}

function subscribe(tell: () => void) {
  listeners.add(tell);
  return () => {
    listeners.delete(tell);
  };
}

/** The stop of the guided tour that is shown, or null while there is none. */
export const useTourStep = (): number | null => useSyncExternalStore(subscribe, () => step);

/** Whether the stop that is shown has still to be gone to; asked once. */
export function takeTourMove(): boolean {
  const due = moveDue;
  moveDue = false;
  return due;
}
