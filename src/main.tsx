import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import * as z from 'zod/mini';
import { ApiError } from '@/api/api-error';
import { configureClient } from '@/api/client';
import { keepIn } from '@/api/kept-place';
import { createQueryClient } from '@/app/query-client';
import { whenAtRest } from '@/app/when-at-rest';
import { router } from '@/app/router';
import { startI18n } from '@/i18n/i18n';
import '@/ui/tokens.css';

// the page's policy forbids eval, which zod would otherwise try
z.config({ jitless: true });

const liveUrl: string | undefined = import.meta.env.VITE_API_URL;
const baseUrl = liveUrl ? liveUrl.replace(/\/$/, '') : `${import.meta.env.BASE_URL}api/v1`;

/** Resolves to the name of the demo's world. */
async function startDemo(): Promise<string> {
  try {
    const { startMocks } = await import('@mocks/browser');
    return await startMocks(baseUrl);
  } catch {
    throw new ApiError({ kind: 'demo', endpoint: 'startMocks' });
  }
}

// the shell paints while the mock API starts; its requests wait
const ready = import.meta.env.VITE_API_URL ? Promise.resolve('') : startDemo();
configureClient({ baseUrl, ready });
keepIn(ready.then((world) => `${baseUrl} ${world}`));

await startI18n();

const container = document.getElementById('root');
if (!container) throw new Error('index.html has no #root');
const client = createQueryClient();
createRoot(container).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <Suspense>
        <RouterProvider router={router} />
      </Suspense>
    </QueryClientProvider>
  </StrictMode>,
);

whenAtRest(async () => {
  const { startBackground } = await import('@/app/offline/start');
  await startBackground(client);
});
