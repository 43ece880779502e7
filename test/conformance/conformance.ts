/**
 * Asks a server everything that the contract promises: `npm run conformance -- --url https://host/api/v1`.
 * Prints each check, and where one fails the place, what was expected and what came. Exits 1 when any failed,
 * 2 when the arguments make no sense.
 */
import { parseArgs } from 'node:util';
import { ROLES, type Role } from '@/contract/roles';
import { askOver, conformance, type Result } from './run';

const USAGE = `Usage: npm run conformance -- --url URL [options]
  --url URL            where the API is, without a slash at its end
  --read-only          leave out everything that writes. Without it cases, replies and complaints are written: use a server for tests
  --token TOKEN        sent as “Authorization: Bearer TOKEN”
  --header "N: V"      sent with every request; may be given several times
  --as ROLE=TOKEN      the token of a ${ROLES.join(', ')}; lets it check who is refused. May be given several times
  --only TEXT          only checks whose operation or endpoint holds TEXT
  --pages NUMBER       pages of each list that are walked, at most (25)`;

function readArguments() {
  const { values } = parseArgs({
    options: {
      url: { type: 'string' },
      'read-only': { type: 'boolean', default: false },
      token: { type: 'string' },
      header: { type: 'string', multiple: true, default: [] },
      as: { type: 'string', multiple: true, default: [] },
      only: { type: 'string', default: '' },
      pages: { type: 'string', default: '25' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) throw new RangeError('');
  if (!values.url || !URL.canParse(values.url))
    throw new RangeError('Say where the API is: --url URL.');
  const pages = Number(values.pages);
  if (!Number.isInteger(pages) || pages < 1)
    throw new RangeError('--pages must be a whole number from 1.');
  const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });
  const headers: Record<string, string> = values.token ? bearer(values.token) : {};
  for (const header of values.header) {
    const [, name, value] = /^([\w-]+):\s*(.*)$/.exec(header) ?? [];
    if (!name || value === undefined)
      throw new RangeError(`--header must be "Name: value", not “${header}”.`);
    headers[name] = value;
  }
  const headersAs: Partial<Record<Role, Record<string, string>>> = {};
  for (const one of values.as) {
    const [name, ...token] = one.split('=');
    const role = ROLES.find((known) => known === name);
    if (!role || token.length === 0) throw new RangeError(`--as must be ROLE=TOKEN, not “${one}”.`);
    headersAs[role] = bearer(token.join('='));
  }
  return {
    target: { baseUrl: values.url.replace(/\/$/, ''), headers, headersAs },
    readOnly: values['read-only'],
    only: values.only,
    pages,
  };
}

function settings() {
  try {
    return readArguments();
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`.trim());
    process.exit(2);
  }
}

const { target, readOnly, only, pages } = settings();
const FAULTS_TOLD = 10;
const counts = { met: 0, failed: 0, skipped: 0 };
const results = conformance({
  ask: askOver(target),
  // Object.keys forgets the names' type
  roles: Object.keys(target.headersAs) as Role[],
  readOnly,
  pages,
  only: ({ endpoint }) => `${endpoint.id} ${endpoint.method} ${endpoint.path}`.includes(only),
});
let current = '';

function tell({ check: { endpoint, claim }, outcome }: Result): void {
  const title = `${endpoint.method} ${endpoint.path} (${endpoint.id})`;
  if (title !== current) console.log(`\n${title}`);
  current = title;
  if ('skipped' in outcome) {
    counts.skipped += 1;
    console.log(`  – ${claim}: not looked at, ${outcome.skipped}`);
    return;
  }
  counts[outcome.length === 0 ? 'met' : 'failed'] += 1;
  console.log(`  ${outcome.length === 0 ? '✓' : '✗'} ${claim}`);
  for (const { at, expected, got } of outcome.slice(0, FAULTS_TOLD)) {
    console.log(`      ${at || 'the answer'}: expected ${expected}; came ${got}`);
  }
  if (outcome.length > FAULTS_TOLD) console.log(`      … and ${outcome.length - FAULTS_TOLD} more`);
}

try {
  for await (const result of results) tell(result);
  console.log(`\n${counts.met} met, ${counts.failed} failed, ${counts.skipped} not looked at.`);
  if (counts.failed > 0 || counts.met === 0) process.exitCode = 1;
} catch (error) {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  console.error(`Nothing answers at ${target.baseUrl}: ${String(cause)}`);
  process.exitCode = 1;
}
