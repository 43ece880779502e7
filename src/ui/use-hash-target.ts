import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';

/**
 * Brings what the address names after `#` into view and puts the keyboard at its heading; again once `settled`, since what stands above
 * it may have grown meanwhile, unless the reader has gone elsewhere.
 */
export function useHashTarget(settled: boolean) {
  const hash = useLocation({ select: (location) => location.hash });
  useEffect(() => {
    const section = hash ? document.getElementById(hash) : null;
    const heading = section?.querySelector<HTMLElement>('[tabindex="-1"]');
    if (!section || !heading) return;
    heading.focus({ preventScroll: true });
    section.scrollIntoView();
  }, [hash]);
  useEffect(() => {
    const section = settled && hash ? document.getElementById(hash) : null;
    if (section?.contains(document.activeElement)) section.scrollIntoView();
  }, [hash, settled]);
}
