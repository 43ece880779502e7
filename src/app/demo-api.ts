import { ApiError } from '@/api/api-error';

/** What the build has asked for a page already: answers by their path with its query. */
type FirstAnswers = Record<string, unknown>;

interface DemoSettings {
  baseUrl: string;
  /** Where the page's first answers are, or null. */
  firstAnswersAt: string | null;
  /** Resolves once the mock API takes requests. */
  startMocks: (baseUrl: string) => Promise<void>;
}

/**
 * The demo's API in this browser. What the build has asked for the page that is opened first is answered from there,
 * once; everything else by the mock API, which makes its world when it is first needed.
 */
export function demoApi({ baseUrl, firstAnswersAt, startMocks }: DemoSettings) {
  let starting: Promise<void> | null = null;
  let started = false;
  const begin = async () => {
    try {
      await startMocks(baseUrl);
      started = true;
    } catch {
      throw new ApiError({ kind: 'demo', endpoint: 'startMocks' });
    }
  };
  const start = () => (starting ??= begin());
  const first = firstAnswersAt === null ? null : loadAnswers(firstAnswersAt);
  // nothing is there beforehand: the world is made while the page's own script arrives
  if (!first) start().catch(() => undefined);
  return {
    /** Starts the mock API if no request has. */
    start,
    fetch: async (url: string, init: RequestInit): Promise<Response> => {
      const answers = init.method === 'GET' && !started ? await first : null;
      const path = url.slice(baseUrl.length);
      const answer = answers?.[path];
      if (answers && answer !== undefined) {
        delete answers[path];
        return Response.json(answer);
      }
      await start();
      // the mock library would look through the page's cookies at each request; the demo knows none
      return fetch(url, { ...init, credentials: 'omit' });
    },
  };
}

/** An older build's page may not find them any more. */
async function loadAnswers(url: string): Promise<FirstAnswers | null> {
  try {
    const response = await fetch(url);
    // the build wrote it; what is in it the client parses as it does any answer
    return (await response.json()) as FirstAnswers;
  } catch {
    return null;
  }
}
