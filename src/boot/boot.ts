import { ownDataId } from '@/dataset/own-data';
import { firstLanguage, HTML_LANG } from '@/i18n/language';
import { afterPaint } from '@/ui/after-paint';
import { firstAnswersUrl, firstPageOf } from './first-page';
import type { BootPlan } from './boot-plan';
import { showRememberedTheme } from './theme';

/** Put in by the build. */
declare const PLAN: BootPlan;

/*
 * Runs before the first paint, as a file of its own because the page allows no inline script. Says at once what the
 * opened page will need, so that nothing waits for another's arrival; shows the page's frame, drawn by the build; and
 * starts the app when that is on screen.
 */
const plan = PLAN;
const language = firstLanguage();
const kind = firstPageOf(location.pathname, plan.base)?.kind ?? 'other';

function ask(rel: 'modulepreload' | 'preload' | 'stylesheet', href: string): void {
  const link = document.createElement('link');
  link.rel = rel;
  if (rel === 'preload') link.as = 'fetch';
  link.crossOrigin = '';
  link.href = href;
  document.head.append(link);
}

function showFrame(): void {
  // it is drawn with the demo's banner
  if (plan.demo && ownDataId() !== null) return;
  const frame = document.getElementById(`frame-${kind}-${language}`);
  const root = document.getElementById('root');
  if (!(frame instanceof HTMLTemplateElement) || !root) return;
  const content = document.importNode(frame.content, true);
  for (const element of content.querySelectorAll<HTMLElement>('[data-style]')) {
    // the page's policy refuses the attribute, not this
    element.style.cssText = element.dataset.style ?? '';
  }
  // nothing answers a press before the app is there, and nobody is to think that something did; links lead on by themselves
  for (const button of content.querySelectorAll('button')) button.inert = true;
  root.dataset.frame = '';
  root.append(content);
}

/** One script after the other, so that a press between them is not kept waiting. */
async function startApp(): Promise<void> {
  await afterPaint();
  for (const file of plan.beneath) {
    await import(/* @vite-ignore */ plan.base + file);
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
  }
  // as an element: its address tells an open page's build from a newer one
  const script = document.createElement('script');
  script.type = 'module';
  script.crossOrigin = '';
  script.src = plan.base + plan.entry;
  document.head.append(script);
}

showRememberedTheme();
document.documentElement.lang = HTML_LANG[language];
for (const file of [
  ...plan.files[kind],
  ...plan.strings[language],
  ...plan.ownStrings[kind][language],
]) {
  ask(file.endsWith('.css') ? 'stylesheet' : 'modulepreload', plan.base + file);
}
const answers = plan.demo ? firstAnswersUrl(location, plan.base) : null;
if (answers !== null) ask('preload', answers);
if (plan.configFile) ask('preload', `${plan.base}config.json`);

document.addEventListener('DOMContentLoaded', () => {
  showFrame();
  void startApp();
});
