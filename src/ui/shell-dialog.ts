import { useSyncExternalStore } from 'react';

/** What the shell can open over any page; one at a time. */
type ShellDialog = 'demo' | 'palette' | 'shortcuts' | 'views';

let opened: ShellDialog | null = null;
const listeners = new Set<() => void>();

function set(next: ShellDialog | null): void {
  opened = next;
  for (const tell of listeners) tell();
}

function subscribe(tell: () => void) {
  listeners.add(tell);
  return () => {
    listeners.delete(tell);
  };
}

/** Opens one of the shell's dialogs from wherever it is offered. */
export const openShellDialog = (name: ShellDialog): void => set(name);

/** For the place that shows the dialog. */
export function useShellDialog(name: ShellDialog): { open: boolean; close: () => void } {
  const open = useSyncExternalStore(subscribe, () => opened === name);
  return {
    open,
    close: () => {
      // another may have been opened in its place
      if (opened === name) set(null);
    },
  };
}
