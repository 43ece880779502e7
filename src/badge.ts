import * as z from 'zod/mini';
import { ApiError } from '@/api/api-error';
import { configureClient } from '@/api/client';
import { marketEndpoints } from '@/contract/endpoints/market';
import { showBadge } from '@/features/badge/badge';
import { readBadge } from '@/features/badge/search';
import '@/ui/tokens.css';

// the page's policy forbids eval, which zod would otherwise try
z.config({ jitless: true });

const liveUrl: string | undefined = import.meta.env.VITE_API_URL;
const baseUrl = liveUrl ? liveUrl.replace(/\/$/, '') : `${import.meta.env.BASE_URL}api/v1`;

/** Whether the page around the badge, or another tab, is the demo and answers already. */
async function demoAnswers(): Promise<boolean> {
  if (!navigator.serviceWorker.controller) return false;
  const { headers } = await fetch(baseUrl + marketEndpoints.meta.path);
  return headers.get('Content-Type')?.includes('json') === true;
}

async function startDemo(): Promise<void> {
  try {
    if (await demoAnswers()) return;
    const { startMocks } = await import('@mocks/browser');
    await startMocks(baseUrl);
  } catch {
    throw new ApiError({ kind: 'demo', endpoint: 'startMocks' });
  }
}

const container = document.getElementById('badge');
if (!container) throw new Error('badge/index.html has no #badge');
configureClient({ baseUrl });
await showBadge(container, readBadge(location.search), {
  home: import.meta.env.BASE_URL,
  ready: import.meta.env.VITE_API_URL ? Promise.resolve() : startDemo(),
});
