import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { changeLanguage } from 'i18next';
import { renderToString } from 'react-dom/server';
import { createAppRouter } from '@/app/router';
import { loadStrings, startI18n } from '@/i18n/i18n';
import { LANGUAGES } from '@/i18n/language';

/** A path that stands for all of its kind: nothing of the one seller is known when the frame is drawn. */
const PATHS = { home: '', card: 'check/-', other: '' };
const STRINGS = ['common', 'domain', 'home', 'finder', 'check'];

async function draw(path: string, other: boolean): Promise<string> {
  const history = createMemoryHistory({ initialEntries: [import.meta.env.BASE_URL + path] });
  const router = createAppRouter(history);
  await router.load();
  const html = renderToString(
    <QueryClientProvider client={new QueryClient()}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
  const whole = html
    // where something comes later, for the app itself, and the icon, which the page names already
    .replaceAll(/<!--.*?-->|<template[^>]*><\/template>|<link rel="preload"[^>]*>/g, '')
    // the page's policy refuses the attribute
    .replaceAll(' style="', ' data-style="');
  // what fails or waits while it is drawn leaves its fallback, in silence
  if (!whole.includes('<h1')) throw new Error(`The frame of /${path} has nothing to read`);
  return other ? whole.replace(/(<main\b[^>]*>).*(<\/main>)/s, '$1$2') : whole;
}

/** The pages as they are before anything is known, as the contents of `<template>`s; for the build. */
export async function renderFrames(): Promise<string> {
  await startI18n('zh');
  const templates: string[] = [];
  for (const language of LANGUAGES) {
    await changeLanguage(language);
    await loadStrings(STRINGS);
    for (const [kind, path] of Object.entries(PATHS)) {
      const frame = await draw(path, kind === 'other');
      templates.push(`<template id="frame-${kind}-${language}">${frame}</template>`);
    }
  }
  return templates.join('\n');
}
