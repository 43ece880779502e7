import * as z from 'zod/mini';
import en from 'zod/v4/locales/en.js';
import type { Endpoint } from '@/contract/endpoint';
import type { Answer } from './ask';
import { NOTHING_THERE, differs, fault, refusal, type Check, type Fault } from './check';
import { REQUESTS, type Name } from './requests';

// zod/mini brings no words of its own
z.config(en());

/** Whether it came as agreed: status, type, every field, and nothing beside. */
export function agreed(endpoint: Endpoint, { status, type, json }: Answer): Fault[] {
  if (status !== endpoint.status)
    return [fault('status', endpoint.status, `${status} ${JSON.stringify(json)}`)];
  const wanted = endpoint.streams ?? 'application/json';
  if (type?.startsWith(wanted) !== true) return [fault('Content-Type', wanted, type ?? 'none')];
  const parsed = endpoint.answer.safeParse(json);
  if (parsed.success) return [...unnamed(parsed.data, json), ...intervals(json)];
  return parsed.error.issues.map((issue) => {
    const at = issue.path.map((step) => `/${String(step)}`).join('');
    return fault(at, issue.message, valueAt(json, issue.path));
  });
}

const valueAt = (json: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, step) => (isObject(value) ? Reflect.get(value, step) : undefined),
    json,
  );

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** What stands in the answer and not in the contract, which the schema has left out. */
function unnamed(agreed: unknown, json: unknown, at = ''): Fault[] {
  if (!isObject(json) || !isObject(agreed)) return [];
  return Object.entries(json).flatMap(([key, value]) =>
    key in agreed
      ? unnamed(Reflect.get(agreed, key), value, `${at}/${key}`)
      : [fault(`${at}/${key}`, 'no such field', value)],
  );
}

/** Estimates outside their own intervals, wherever they stand. */
function intervals(json: unknown, at = ''): Fault[] {
  if (!isObject(json)) return [];
  const { low, high, estimate } = json as Record<string, unknown>;
  const between = [low, estimate, high].filter((value) => typeof value === 'number');
  const wrong =
    'low' in json &&
    'high' in json &&
    between.some((value, i) => i > 0 && value < (between[i - 1] ?? 0));
  return [
    ...(wrong ? [fault(at, 'low ≤ estimate ≤ high', { low, estimate, high })] : []),
    ...Object.entries(json).flatMap(([key, value]) => intervals(value, `${at}/${key}`)),
  ];
}

/** Ids that nobody has, each with letters that have to be encoded. */
const NOBODY = {
  streamerId: 'nobody/é 播',
  broadcastId: 'none',
  signalId: 'none',
  caseId: 'none',
  complaintId: 'none',
  replyId: 'none',
};

export function answerChecks(name: Name, endpoint: Endpoint): Check[] {
  const { asked, bad } = REQUESTS[name];
  const reads = endpoint.method === 'GET';
  const check = (claim: string, run: Check['run'], writes = !reads): Check => ({
    name,
    endpoint,
    claim,
    writes,
    run,
  });
  const checks = [
    check('answers as the contract says', async ({ ask, known }) => {
      const one = await asked(known);
      return one ? agreed(endpoint, await ask(endpoint, one)) : NOTHING_THERE;
    }),
    ...bad.map(({ query, pointer }) =>
      check(`refuses “${query}” and names ${pointer}`, async ({ ask, known }) => {
        const one = await asked(known);
        if (!one) return NOTHING_THERE;
        return refusal(await ask(endpoint, { ...one, query }), 400, pointer);
      }),
    ),
  ];
  if (reads) {
    checks.push(
      check('refuses a parameter it does not know, by name', async ({ ask, known }) => {
        const one = await asked(known);
        if (!one) return NOTHING_THERE;
        return refusal(await ask(endpoint, { ...one, query: 'colour=red' }), 400, '/colour');
      }),
    );
  }
  if (reads && endpoint.path.includes('{')) {
    checks.push(
      check('knows nothing that isn’t there', async ({ ask }) =>
        refusal(await ask(endpoint, { params: NOBODY }), 404),
      ),
    );
  }
  if (reads && !endpoint.streams) {
    checks.push(
      check('says the same when it is asked again', async ({ ask, known }) => {
        const one = await asked(known);
        if (!one) return NOTHING_THERE;
        const [first, again] = [await ask(endpoint, one), await ask(endpoint, one)];
        return differs('', first.json, again.json);
      }),
    );
  }
  return checks;
}
