import { useSyncExternalStore } from 'react';

const STORED_AS = 'castcheck.singleKeys';
const listeners = new Set<() => void>();
let on = stored();

function stored(): boolean {
  try {
    return localStorage.getItem(STORED_AS) !== 'off';
  } catch {
    return true;
  }
}

/** Turns shortcuts of a single key on or off, and remembers it: some write by voice or touch keys by chance (WCAG 2.1.4). */
export function setSingleKeys(next: boolean): void {
  on = next;
  try {
    localStorage.setItem(STORED_AS, next ? 'on' : 'off');
  } catch {
    // the choice holds for this visit only
  }
  for (const tell of listeners) tell();
}

function subscribe(tell: () => void) {
  listeners.add(tell);
  return () => {
    listeners.delete(tell);
  };
}

/** Whether shortcuts of a single key work. */
export const useSingleKeys = (): boolean => useSyncExternalStore(subscribe, () => on);
