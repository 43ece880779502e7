import { endpoints } from '@/contract/endpoints';
import type { Check } from './check';
import { answerChecks } from './check-answers';
import { csvChecks } from './check-csv';
import { listChecks } from './check-lists';
import { writeChecks } from './check-writes';
import type { Name } from './requests';

/** Everything that can be asked of any server that says it keeps the contract, worked out from the contract itself. */
export const CHECKS: readonly Check[] = (Object.keys(endpoints) as Name[]).flatMap((name) =>
  [answerChecks, listChecks, csvChecks, writeChecks].flatMap((of) => of(name, endpoints[name])),
);
