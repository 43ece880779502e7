import * as z from 'zod/mini';
import { ApiError } from '@/api/api-error';
import type { SetupFault } from '@/api/setup-fault';

/** Where a live build finds its API, and what sends its requests. */
export interface LiveConfig {
  /** Absolute or below this site; no slash at its end. */
  apiUrl: string;
  /** A script of this site that exports `send`; see the README. */
  requestHook?: string | undefined;
}

const FILE = 'config.json';

export const setupError = (fault: SetupFault) =>
  new ApiError({ kind: 'setup', endpoint: fault.file, fault });

const nonEmpty = z.string().check(z.minLength(1));
const configFile = z.strictObject({ apiUrl: nonEmpty, requestHook: z.optional(nonEmpty) });

interface Place {
  /** The app's own root; ends with a slash. */
  home: string;
  /** Whether to ask past the browser's cache, as after a failure. */
  anew: boolean;
}

/**
 * Reads `config.json` beside the page; without the network, as it last was in this browser.
 * Throws an ApiError of kind `setup` that names what is wrong, and as `fetch` does where there is nothing to go by.
 */
export async function loadConfig({ home, anew }: Place): Promise<LiveConfig> {
  const url = new URL(FILE, home);
  let response: Response;
  try {
    response = await fetch(url, anew ? { cache: 'reload' } : {});
  } catch (lost) {
    const kept = keptText(url);
    if (kept === null) throw lost;
    return readConfig(kept);
  }
  // many hosts answer with the page where nothing is
  const isPage = response.headers.get('Content-Type')?.startsWith('text/html');
  if (!response.ok || isPage) throw setupError({ kind: 'config_missing', file: FILE });
  const text = await response.text();
  const config = await readConfig(text);
  keepText(url, text);
  return config;
}

const nameOf = ({ pathname }: URL) => `castcheck.config ${pathname}`;

function keptText(url: URL): string | null {
  try {
    return localStorage.getItem(nameOf(url));
  } catch {
    return null;
  }
}

function keepText(url: URL, text: string): void {
  try {
    localStorage.setItem(nameOf(url), text);
  } catch {
    // without storage the cards that were kept are out of reach until the network is back
  }
}

async function readConfig(text: string): Promise<LiveConfig> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw setupError({ kind: 'config_no_json', file: FILE });
  }
  const parsed = configFile.safeParse(json);
  if (!parsed.success) {
    const { breachOfFields } = await import('@/api/contract-breach');
    const { violations } = breachOfFields(parsed.error.issues, json);
    throw setupError({ kind: 'config_fields', file: FILE, violations });
  }
  return parsed.data;
}

/**
 * An address of the settings, made whole. `allowed`: the origins beside the page's own that the page's policy lets it
 * talk to; null where there is no policy. Throws where the browser would refuse it without a word.
 */
export function checkedUrl(
  field: keyof LiveConfig,
  value: string,
  { home, allowed }: { home: string; allowed: readonly string[] | null },
): URL {
  const wrong = (expected: string) =>
    setupError({
      kind: 'config_fields',
      file: FILE,
      violations: [
        {
          pointer: `/${field}`,
          expected: { kind: 'format', format: expected },
          got: { type: 'string', text: value },
          alike: 0,
        },
      ],
    });
  if (!URL.canParse(value, home)) throw wrong('url');
  const url = new URL(value, home);
  if (!/^https?:$/.test(url.protocol)) throw wrong('url');
  const own = new URL(home).origin;
  if (field === 'requestHook' && url.origin !== own) throw wrong('own_script');
  if (allowed && url.origin !== own && !allowed.includes(url.origin)) {
    throw setupError({ kind: 'config_origin', file: FILE, field, origin: url.origin });
  }
  return url;
}
