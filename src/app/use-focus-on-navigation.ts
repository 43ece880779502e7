import { useRouter } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';

const HEADING = 'h1[tabindex]';
const TYPING = 'input, select, textarea';

/** After going to another page the keyboard and the screen reader start at its heading, not where they were. */
export function useFocusOnNavigation() {
  const router = useRouter();
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    const content = main.current;
    if (!content) return undefined;
    let { pathname } = router.state.location;
    let left: Element | null = null;
    let waiting = false;
    let focused: HTMLElement | null = null;
    const focusHeading = (evenTheSame: boolean) => {
      const heading = content.querySelector<HTMLElement>(HEADING);
      if (!waiting || !heading || (heading === left && !evenTheSame)) return;
      // who has begun to type on the new page is not interrupted
      const active = document.activeElement;
      const typing = content.contains(active) && active?.matches(TYPING) === true;
      // nor is who was led to the part of it that the address names
      const { hash } = router.state.location;
      const there = hash !== '' && document.getElementById(hash)?.contains(active) === true;
      const taken = typing || there;
      if (!taken) heading.focus({ preventScroll: true });
      focused = heading;
      // a heading still hidden behind its page's fallback takes no focus yet
      waiting = !taken && document.activeElement !== heading;
    };
    // a page's heading may come after the page, with its strings or its data, and that of its skeleton goes again
    const observer = new MutationObserver(() => {
      if (focused && !focused.isConnected && document.activeElement === document.body) {
        waiting = true;
      }
      focusHeading(false);
    });
    observer.observe(content, { childList: true, subtree: true });
    const stops = [
      router.subscribe('onBeforeNavigate', ({ toLocation }) => {
        if (toLocation.pathname === pathname) return;
        pathname = toLocation.pathname;
        waiting = true;
        left = content.querySelector(HEADING);
      }),
      // two pages of one route share the heading's element
      router.subscribe('onRendered', () => focusHeading(true)),
    ];
    return () => {
      observer.disconnect();
      for (const stop of stops) stop();
    };
  }, [router]);
  return main;
}
