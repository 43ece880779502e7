import { useRouter } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';

/** After going to another page the keyboard and the screen reader start at its heading, not where they were. */
export function useFocusOnNavigation() {
  const router = useRouter();
  const main = useRef<HTMLElement>(null);
  useEffect(
    () =>
      router.subscribe('onRendered', ({ fromLocation, toLocation }) => {
        if (!fromLocation || fromLocation.pathname === toLocation.pathname) return;
        const heading = main.current?.querySelector<HTMLElement>('h1[tabindex]');
        (heading ?? main.current)?.focus({ preventScroll: true });
      }),
    [router],
  );
  return main;
}
