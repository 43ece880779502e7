import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode, Suspense, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import * as z from 'zod/mini';
import { configureClient } from '@/api/client';
import { demoApi } from '@/app/demo-api';
import { keepIn } from '@/api/kept-place';
import { createQueryClient } from '@/app/query-client';
import { builtLiveApi } from '@/app/live-api';
import { createAppRouter } from '@/app/router';
import { whenAtRest } from '@/app/when-at-rest';
import { demoWorld, firstAnswersUrl } from '@/boot/first-page';
import { showRememberedTheme } from '@/boot/theme';
import { startI18n } from '@/i18n/i18n';
import '@/ui/tokens.css';

// in a build that was done before the first paint
if (import.meta.env.DEV) showRememberedTheme();

// the page's policy forbids eval, which zod would otherwise try
z.config({ jitless: true });

const client = createQueryClient();

if (import.meta.env.LIVE) {
  const live = builtLiveApi();
  configureClient({ baseUrl: '', fetch: live.fetch });
  keepIn(live.url.then((url) => `${url} `));
} else {
  const baseUrl = `${import.meta.env.BASE_URL}api/v1`;
  const demo = demoApi({
    baseUrl,
    // the build has made them
    firstAnswersAt: import.meta.env.PROD
      ? firstAnswersUrl(location, import.meta.env.BASE_URL)
      : null,
    startMocks: async (base) => (await import('@mocks/browser')).startMocks(base),
  });
  configureClient({ baseUrl, fetch: demo.fetch });
  keepIn(Promise.resolve(`${baseUrl} ${demoWorld()}`));
  whenAtRest(async () => {
    await demo.start();
    const { demoStateQuery } = await import('@/api/demo');
    const { written } = await client.fetchQuery({ ...demoStateQuery(), staleTime: 0 });
    // the first answers know nothing of what this browser has written to the demo
    if (written > 0) await client.invalidateQueries();
  });
}

const router = createAppRouter();
// the first page as a whole takes the place of the frame that stands for it
await Promise.all([startI18n(), router.load()]);

const container = document.getElementById('root');
if (!container) throw new Error('index.html has no #root');
const root = createRoot(container);
// in slices, so that a press meanwhile is not kept waiting
startTransition(() => {
  root.render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <Suspense>
          <RouterProvider router={router} />
        </Suspense>
      </QueryClientProvider>
    </StrictMode>,
  );
});

whenAtRest(async () => {
  const { startBackground } = await import('@/app/offline/start');
  await startBackground(client, () => router.state.location.pathname);
});
