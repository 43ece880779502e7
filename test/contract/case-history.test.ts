import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CaseChange, CaseFile } from '@/contract/cases';
import { endpoints } from '@/contract/endpoints';
import { hasEnded, stepTo } from '@/domain/case-states';
import { CASE_STATUSES } from '@/domain/case-statuses';
import { dataset, useMockApi } from './mock-api';

const api = useMockApi();

const { asOf, streamerId } = { ...dataset.meta, ...dataset.streamers[0]! };
const FUTURE = '2999-01-01';
const PAST = '2020-01-01';

interface Attempt extends CaseChange {
  stale?: boolean;
}

const attempt: fc.Arbitrary<Attempt> = fc.record(
  {
    status: fc.constantFrom(...CASE_STATUSES),
    note: fc.constantFrom('理由充分', '另一条'),
    rectification: fc.constantFrom(
      { orderedOn: asOf, measures: '停止销售，补齐核验文件' },
      { orderedOn: FUTURE, measures: '下架全部商品' },
    ),
    title: fc.constantFrom('核查', '改名'),
    dueOn: fc.constantFrom(null, FUTURE, PAST),
    stale: fc.constant(true),
  },
  { requiredKeys: [] },
);

/** What the rules say of an attempt, told anew. */
function expected(file: CaseFile, { stale, ...to }: Attempt): number {
  if (stale) return 409;
  const status = to.status ?? file.status;
  const step = stepTo(file.status, status);
  const fine = [
    status === file.status || step !== null,
    step?.needs !== 'reason' || to.note !== undefined,
    step?.needs !== 'rectification' || to.rectification !== undefined,
    !to.rectification || status === 'rectification_ordered',
    to.rectification?.orderedOn !== FUTURE,
    to.dueOn !== PAST,
    !hasEnded(file.status) ||
      !hasEnded(status) ||
      ((to.title ?? file.title) === file.title &&
        (to.dueOn ?? file.dueOn) === file.dueOn &&
        !(to.dueOn === null && file.dueOn !== null)),
  ];
  return fine.every(Boolean) ? 200 : 422;
}

it('whatever is tried on a case, its history only grows, tells all it is, and its evidence stays', async () => {
  let keys = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(attempt, { minLength: 1, maxLength: 15 }), async (attempts) => {
      const opened = await api.read(endpoints.openCase, {
        body: { title: '核查', from: [{ kind: 'streamer', streamerId }] },
        key: `case-history-${++keys}`,
      });
      const params = { caseId: opened.caseId };
      let file = opened;
      for (const tried of attempts) {
        const { stale = false, ...body } = tried;
        const version = file.version - Number(stale);
        const answer = await api.ask(endpoints.changeCase, { params, body, version });
        const now = await api.read(endpoints.case, { params });
        expect(answer.status).toBe(expected(file, tried));
        expect(now).toEqual(answer.status === 200 ? answer.json : file);
        expect(now.history.slice(0, file.history.length)).toEqual(file.history);
        expect(now.history.length - file.history.length).toBe(now.version - file.version);
        expect(now.history.map(({ number }) => number)).toEqual([...now.history.keys()]);
        expect(now.evidence).toEqual(opened.evidence);
        file = now;
      }
      const changes = file.history.flatMap((entry) => entry.changes);
      const told = (field: string) =>
        changes.findLast((change) => change.field === field)?.to ?? null;
      expect([told('status'), told('title'), told('dueOn')]).toEqual([
        file.status,
        file.title,
        file.dueOn,
      ]);
    }),
    { numRuns: 60 },
  );
});
