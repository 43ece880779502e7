import { randomUUID } from 'node:crypto';
import type { Endpoint } from '@/contract/endpoint';
import { ROLES } from '@/contract/roles';
import { NOTHING_THERE, differs, fault, refusal, type Check } from './check';
import { REQUESTS, type Name } from './requests';

/** Repeated writes, writes to something that has changed, and callers who may not. */
export function writeChecks(name: Name, endpoint: Endpoint): Check[] {
  const { asked } = REQUESTS[name];
  const writes = endpoint.method !== 'GET';
  const check = (claim: string, run: Check['run']): Check => ({
    name,
    endpoint,
    claim,
    writes,
    run,
  });
  const checks: Check[] = [];
  if (endpoint.idempotencyKey) {
    checks.push(
      check('writes once under one key, and answers the same again', async ({ ask, known }) => {
        const one = await asked(known);
        if (!one) return NOTHING_THERE;
        const sent = { ...one, key: randomUUID() };
        const [first, again] = [await ask(endpoint, sent), await ask(endpoint, sent)];
        return [
          ...differs('status', endpoint.status, first.status),
          ...differs('status of the second', first.status, again.status),
          ...differs('the second answer', first.json, again.json),
        ];
      }),
      check('refuses a write without a key', async ({ ask, known }) => {
        const one = await asked(known);
        if (!one) return NOTHING_THERE;
        const { key: _, ...rest } = one;
        return refusal(await ask(endpoint, rest), 400, '/Idempotency-Key');
      }),
    );
  }
  if (endpoint.ifMatch) {
    checks.push(
      check('refuses to change what somebody has changed meanwhile', async ({ ask, known }) => {
        const one = await asked(known);
        if (!one) return NOTHING_THERE;
        const first = await ask(endpoint, one);
        if (first.status !== endpoint.status)
          return [fault('status', endpoint.status, first.status)];
        return refusal(await ask(endpoint, one), 409);
      }),
      check('refuses to change a version that is not named', async ({ ask, known }) => {
        const one = await asked(known);
        if (!one) return NOTHING_THERE;
        const { version: _, ...rest } = one;
        return refusal(await ask(endpoint, rest), 428);
      }),
    );
  }
  if (endpoint.body) {
    checks.push(
      check('refuses a body it does not understand', async ({ ask, known }) => {
        const one = await asked(known);
        if (!one) return NOTHING_THERE;
        return refusal(await ask(endpoint, { ...one, body: [] }), 422);
      }),
    );
  }
  const allowed = endpoint.roles;
  if (!allowed) return checks;
  for (const role of ROLES.filter((one) => !allowed.includes(one))) {
    checks.push(
      check(`refuses ${role}`, async ({ ask, known, roles }) => {
        if (!roles.includes(role)) return { skipped: `nothing says how to ask as ${role}` };
        const one = await asked(known);
        return one ? refusal(await ask(endpoint, one, role), 403) : NOTHING_THERE;
      }),
    );
  }
  return checks;
}
