import type { Page } from '@playwright/test';

/** Elements that reach beyond the page's right edge or make it scroll sideways. */
export function widerThanPage(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const hidden = (one: Element) => one.closest('[class*="visuallyHidden"], [class*="hidden"]');
    const wide = [...document.querySelectorAll('body *')].filter(
      (one) => one.getBoundingClientRect().right > innerWidth + 0.5 && !hidden(one),
    );
    const beyond = document.documentElement.scrollWidth - innerWidth;
    return [
      ...wide.map((one) => one.outerHTML.slice(0, 120)),
      ...(beyond > 0 ? [`the page is ${beyond} px too wide`] : []),
    ];
  });
}

/** Elements that hide a part of their own words: by their edge, by dots, or by letters that did not grow with the root's. */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = parseFloat(getComputedStyle(document.documentElement).fontSize);
    return [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((one) => one.checkVisibility() && one.innerText?.trim())
      .filter((one) => {
        const { overflowX, overflowY, fontSize, clipPath, position } = getComputedStyle(one);
        // words for a screen reader alone
        if (position === 'absolute' && (clipPath !== 'none' || one.clientWidth <= 1)) return false;
        if (one.parentElement?.closest('select')) return false;
        // its sign stays where the word has no room
        if (one.matches('header a:has(img)')) return false;
        const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
        const sideways = hides(overflowX) && one.scrollWidth > one.clientWidth + 1;
        const down = hides(overflowY) && one.scrollHeight > one.clientHeight + 1;
        return sideways || down || parseFloat(fontSize) < 0.7 * root;
      })
      .map((one) => one.outerHTML.slice(0, 160));
  });
}

/**
 * Interactive elements smaller than 44 × 44 CSS px (WCAG 2.5.5). What counts is the whole area that reacts: a label with its box. Excepted, as
 * there, is a link within a sentence: one laid out inline, in a block that has words of its own beside it.
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const SIZE = 44;
    const interactive =
      'a[href], button, summary, input, select, textarea, [role=option], [role=tab], [role=button], [role=menuitem], [role=switch]';
    const inSentence = (one: Element) => {
      if (getComputedStyle(one).display !== 'inline') return false;
      let block = one.parentElement;
      while (block && getComputedStyle(block).display === 'inline') block = block.parentElement;
      const beside = [...(block?.childNodes ?? [])].filter((node) => !node.contains(one));
      return beside.some(
        (node) =>
          !(node instanceof Element && node.matches(interactive)) &&
          /\p{L}/u.test(node.textContent ?? ''),
      );
    };
    const box = (one: Element) => {
      const labels =
        one instanceof HTMLInputElement && /radio|checkbox/.test(one.type) ? one.labels : null;
      return (labels?.[0] ?? one).getBoundingClientRect();
    };
    scrollTo(0, 0);
    return [...document.querySelectorAll(interactive)]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !inSentence(one))
      .flatMap((one) => {
        const { width, height, bottom, right } = box(one);
        // a link to skip to the content stands outside until it has the focus
        const away = bottom <= 0 || right <= 0;
        if (away || (width > SIZE - 0.5 && height > SIZE - 0.5)) return [];
        return [`${Math.round(width)} × ${Math.round(height)}: ${one.outerHTML.slice(0, 160)}`];
      });
  });
}

interface Stop {
  name: string;
  seen: boolean;
}

/** Presses Tab from the top to the end: at each stop, whether a ring shows and nothing lies over it. */
export async function focusSeen(page: Page): Promise<Stop[]> {
  await page.evaluate(() => {
    scrollTo(0, 0);
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  const stops: Stop[] = [];
  for (let i = 0; i < 150; i++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(async () => {
      // the page scrolls to it with the next frame
      await new Promise((done) => requestAnimationFrame(done));
      const one = document.activeElement;
      if (!one || one === document.body) return null;
      if (one.hasAttribute('data-seen')) return null;
      one.setAttribute('data-seen', '');
      const ringed = [one, one.nextElementSibling, one.closest('label')].some((each) => {
        if (!each) return false;
        const { outlineStyle, outlineWidth } = getComputedStyle(each);
        return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
      });
      const { left, top, width, height } = one.getBoundingClientRect();
      const at = document.elementFromPoint(
        left + Math.min(width, 40) / 2,
        top + Math.min(height, 40) / 2,
      );
      const bare = at !== null && (one.contains(at) || at.contains(one));
      return {
        name: (one.getAttribute('aria-label') ?? one.textContent ?? '').trim().slice(0, 60),
        seen: ringed && bare,
      };
    });
    if (!stop) break;
    stops.push(stop);
  }
  return stops;
}

/** Notes, from the page's first frame on, whatever moves for longer than can be seen. */
export async function watchMotions(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen = new Set<string>();
    Object.assign(window, { motionsSeen: seen });
    const look = () => {
      for (const motion of document.getAnimations()) {
        const duration = motion.effect?.getComputedTiming().duration;
        const name = motion instanceof CSSAnimation ? motion.animationName : 'transition';
        if (typeof duration === 'number' && duration > 10) seen.add(`${name} ${duration} ms`);
      }
      requestAnimationFrame(look);
    };
    look();
  });
}

export function longMotions(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const seen: unknown = Reflect.get(window, 'motionsSeen');
    return seen instanceof Set ? [...seen].map(String) : ['nobody watched'];
  });
}
