import * as z from 'zod/mini';
import { ApiError } from '@/api/api-error';
import { configureClient } from '@/api/client';
import { builtLiveApi } from '@/app/live-api';
import { marketEndpoints } from '@/contract/endpoints/market';
import { showBadge } from '@/features/badge/badge';
import { readBadge } from '@/features/badge/search';
import '@/ui/tokens.css';

// the page's policy forbids eval, which zod would otherwise try
z.config({ jitless: true });

const baseUrl = `${import.meta.env.BASE_URL}api/v1`;

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
configureClient(import.meta.env.LIVE ? { baseUrl: '', fetch: builtLiveApi().fetch } : { baseUrl });
await showBadge(container, readBadge(location.search), {
  home: import.meta.env.BASE_URL,
  ready: import.meta.env.LIVE ? Promise.resolve() : startDemo(),
});
