import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { HOME, SCREENS } from '@/ui/screens';
import { openShellDialog } from '@/ui/shell-dialog';
import { useSingleKeys } from './single-keys';

/** How long after `g` the key of a screen may come, milliseconds. */
const PATIENCE_MS = 1500;
const TYPING = 'input, textarea, select, [contenteditable="true"]';

/** Listens for the shortcuts on every page; never while something is typed or a dialog is open. */
export function useShortcuts(): void {
  const navigate = useNavigate();
  const singleKeys = useSingleKeys();
  useEffect(() => {
    let goingSince = -Infinity;
    const listen = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, target } = event;
      if (event.defaultPrevented || event.isComposing) return;
      if ((ctrlKey || metaKey) && !altKey && key.toLowerCase() === 'k') {
        event.preventDefault();
        openShellDialog('palette');
        return;
      }
      const busy = target instanceof Element && target.matches(TYPING);
      if (!singleKeys || busy || ctrlKey || metaKey || altKey) return;
      if (document.querySelector('dialog[open]')) return;
      const going = event.timeStamp - goingSince < PATIENCE_MS;
      goingSince = !going && key === 'g' ? event.timeStamp : -Infinity;
      const screen = going ? [HOME, ...SCREENS].find((one) => one.key === key) : undefined;
      if (screen) void navigate({ to: screen.to });
      else if (key === '?') openShellDialog('shortcuts');
      else if (key === '/') openShellDialog('palette');
      else return;
      // the key must not also be typed into what has just been opened
      event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [navigate, singleKeys]);
}
