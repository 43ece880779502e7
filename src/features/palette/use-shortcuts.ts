import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { isTyping } from '@/ui/is-typing';
import { HOME, SCREENS } from '@/ui/screens';
import { openShellDialog } from '@/ui/shell-dialog';
import { useSingleKeys } from '@/ui/single-keys';

/** How long after `g` the key of a screen may come, milliseconds. */
const PATIENCE_MS = 1500;

/** Listens for the shortcuts on every page; never while something is typed or a dialog is open. */
export function useShortcuts(): void {
  const navigate = useNavigate();
  const singleKeys = useSingleKeys();
  useEffect(() => {
    let goingSince = -Infinity;
    const listen = (event: KeyboardEvent) => {
      const { key } = event;
      const control = (event.ctrlKey || event.metaKey) && !event.altKey;
      if (control && key.toLowerCase() === 'k' && !event.isComposing) {
        event.preventDefault();
        openShellDialog('palette');
        return;
      }
      if (!singleKeys || isTyping(event)) return;
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
