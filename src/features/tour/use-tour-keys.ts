import { useEffect } from 'react';
import { useSingleKeys } from '@/ui/single-keys';
import { isTyping } from '@/ui/is-typing';

interface TourKeys {
  back: (() => void) | null;
  next: (() => void) | null;
  leave: () => void;
}

/** `n` goes on, `p` back, `x` leaves, wherever the focus is; where single keys are turned off the buttons do it. */
export function useTourKeys({ back, next, leave }: TourKeys): void {
  const singleKeys = useSingleKeys();
  useEffect(() => {
    if (!singleKeys) return undefined;
    const listen = (event: KeyboardEvent) => {
      if (isTyping(event)) return;
      const action = { n: next, p: back, x: leave }[event.key];
      if (!action) return;
      event.preventDefault();
      action();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [back, next, leave, singleKeys]);
}
