import { describe, expect, it } from 'vitest';
import type { CaseChange, CaseFile, EvidenceSource, NewCase } from '@/contract/cases';
import { endpoints } from '@/contract/endpoints';
import { problem } from '@/contract/primitives';
import { nextSteps, stepTo } from '@/domain/case-states';
import { CASE_STATUSES, type CaseStatus } from '@/domain/case-statuses';
import { dataset, useMockApi, walk } from './mock-api';

const api = useMockApi();

const [first, second, third] = dataset.streamers.map(({ streamerId }) => streamerId);
const ofStreamer = (streamerId = first!): EvidenceSource => ({ kind: 'streamer', streamerId });
const { asOf } = dataset.meta;

let keys = 0;
const newKey = () => `cases-test-${++keys}`;

const open = (given: Partial<NewCase> = {}, key = newKey()) =>
  api.read(endpoints.openCase, { body: { title: '核查', from: [ofStreamer()], ...given }, key });

const change = (file: CaseFile, body: CaseChange, version = file.version) =>
  api.read(endpoints.changeCase, { params: { caseId: file.caseId }, body, version });

const changed = (file: CaseFile, body: CaseChange, version = file.version) =>
  api.ask(endpoints.changeCase, { params: { caseId: file.caseId }, body, version });

const pointers = (json: unknown) => problem.parse(json).errors?.map(({ pointer }) => pointer);

const RECTIFICATION = { orderedOn: asOf, measures: '停止销售，补齐核验文件' };

/** What a step needs beside itself. */
const withNeeds = (from: CaseStatus, to: CaseStatus): CaseChange => {
  const needs = stepTo(from, to)?.needs;
  return {
    status: to,
    ...(needs === 'reason' && { note: '理由充分' }),
    ...(needs === 'rectification' && { rectification: RECTIFICATION }),
  };
};

const WAYS: Record<CaseStatus, CaseStatus[]> = {
  open: [],
  investigating: ['investigating'],
  rectification_ordered: ['investigating', 'rectification_ordered'],
  rechecked: ['investigating', 'rectification_ordered', 'rechecked'],
  closed: ['investigating', 'closed'],
  dismissed: ['dismissed'],
};

async function caseThatIs(status: CaseStatus): Promise<CaseFile> {
  let file = await open();
  for (const to of WAYS[status]) file = await change(file, withNeeds(file.status, to));
  return file;
}

describe('opening a case', () => {
  it('takes the figures as they stand, with window, day, method and link', async () => {
    const file = await open({ from: [ofStreamer(), ofStreamer(second)], window: '30d' });
    expect(file).toMatchObject({ status: 'open', version: 1, rectification: null, dueOn: null });
    expect(file.streamers.map((one) => one.streamerId)).toEqual([first, second]);
    const shown = await api.read(endpoints.streamer, {
      params: { streamerId: first! },
      query: { window: '30d' },
    });
    expect(file.evidence[0]).toMatchObject({
      kind: 'streamer',
      summary: shown.summary,
      asOf: shown.asOf,
      methodVersion: shown.methodVersion,
      window: shown.window,
      link: `/streamers/${first}?window=30d`,
    });
  });

  it('takes a source that is named twice once', async () => {
    const { evidence } = await open({ from: [ofStreamer(), ofStreamer()] });
    expect(evidence.map(({ evidenceId }) => evidenceId)).toEqual(['E1']);
  });

  it('begins the history with whoever opened it, and every field', async () => {
    const { history } = await open({ dueOn: asOf, assignee: '王某', note: '群众举报' });
    expect(history).toMatchObject([
      {
        number: 0,
        by: 'regulator',
        what: 'opened',
        evidenceIds: ['E1'],
        note: '群众举报',
        changes: [
          { field: 'status', from: null, to: 'open' },
          { field: 'title', from: null, to: '核查' },
          { field: 'dueOn', from: null, to: asOf },
          { field: 'assignee', from: null, to: '王某' },
        ],
      },
    ]);
  });

  it('opens one case for one key, however often it is sent', async () => {
    const key = newKey();
    const [a, b] = [await open({}, key), await open({}, key)];
    expect(b).toEqual(a);
    const { total } = await api.read(endpoints.cases);
    expect(total).toBe(1);
  });

  it('points at the source that is nobody’s', async () => {
    const body = { title: '核查', from: [ofStreamer(), ofStreamer('nobody')] };
    const answer = await api.ask(endpoints.openCase, { body, key: newKey() });
    expect(answer.status).toBe(422);
    expect(pointers(answer.json)).toEqual(['/from/1']);
    expect((await api.read(endpoints.cases)).total).toBe(0);
  });

  it('refuses what can’t be', async () => {
    const refused = async (given: object) => {
      const body = { title: '核查', from: [ofStreamer()], ...given };
      const answer = await api.ask(endpoints.openCase, { body, key: newKey() });
      return [answer.status, pointers(answer.json)];
    };
    expect(await refused({ from: [] })).toEqual([422, ['/from']]);
    expect(await refused({ title: '  ' })).toEqual([422, ['/title']]);
    expect(await refused({ dueOn: '2020-01-01' })).toEqual([422, ['/dueOn']]);
    expect(await refused({ from: [{ kind: 'hearsay', id: 'x' }] })).toEqual([
      422,
      ['/from/0/kind'],
    ]);
  });

  it('refuses a key that was used for something else', async () => {
    const key = newKey();
    await api.read(endpoints.saveView, { body: { name: 'x', path: '/streamers' }, key });
    const body = { title: '核查', from: [ofStreamer()] };
    const answer = await api.ask(endpoints.openCase, { body, key });
    expect([answer.status, pointers(answer.json)]).toEqual([422, ['/Idempotency-Key']]);
  });
});

describe('the evidence', () => {
  it('stays as it was when a complaint is filed, while the live page moves on', async () => {
    const file = await open();
    const complaint = {
      streamerId: first!,
      category: 'quality' as const,
      narrative: '收到的货和直播不一样',
    };
    await api.read(endpoints.createComplaint, { body: complaint, key: newKey() });
    const later = await api.read(endpoints.case, { params: { caseId: file.caseId } });
    expect(later.evidence).toEqual(file.evidence);
    const live = await api.read(endpoints.streamer, { params: { streamerId: first! }, query: {} });
    const [evidence] = later.evidence;
    expect(evidence?.kind === 'streamer' && evidence.summary.complaints.counted).toBe(
      live.summary.complaints.counted - 1,
    );
    const more = await api.read(endpoints.addCaseEvidence, {
      params: { caseId: file.caseId },
      body: { from: [ofStreamer()] },
      key: newKey(),
    });
    expect(more.evidence[0]).toEqual(file.evidence[0]);
    expect(more.evidence[1]).toMatchObject({ evidenceId: 'E2', summary: live.summary });
    expect(more.history.at(-1)).toMatchObject({ what: 'evidence_added', evidenceIds: ['E2'] });
  });

  it('is added once for one key, and brings its streamer along', async () => {
    const file = await open();
    const asked = {
      params: { caseId: file.caseId },
      body: { from: [ofStreamer(third)] },
      key: newKey(),
    };
    await api.read(endpoints.addCaseEvidence, asked);
    const again = await api.read(endpoints.addCaseEvidence, asked);
    expect(again.evidence).toHaveLength(2);
    expect(again.streamers.map((one) => one.streamerId)).toEqual([first, third]);
  });

  it('is not taken into a case that has ended', async () => {
    const file = await caseThatIs('dismissed');
    const answer = await api.ask(endpoints.addCaseEvidence, {
      params: { caseId: file.caseId },
      body: { from: [ofStreamer()] },
      key: newKey(),
    });
    expect([answer.status, pointers(answer.json)]).toEqual([422, ['/from']]);
  });
});

describe('steps', () => {
  const pairs = CASE_STATUSES.flatMap((from) =>
    CASE_STATUSES.filter((to) => to !== from).map((to) => ({ from, to })),
  );

  it.each(pairs.filter(({ from, to }) => stepTo(from, to)))(
    'from $from to $to is taken with what it needs',
    async ({ from, to }) => {
      const file = await caseThatIs(from);
      const after = await change(file, withNeeds(from, to));
      expect(after).toMatchObject({ status: to, version: file.version + 1 });
      expect(after.history.at(-1)?.changes[0]).toEqual({ field: 'status', from, to });
    },
  );

  it.each(pairs.filter(({ from, to }) => stepTo(from, to)?.needs))(
    'from $from to $to is refused without what it needs',
    async ({ from, to }) => {
      const file = await caseThatIs(from);
      const answer = await changed(file, { status: to });
      const pointer = stepTo(from, to)?.needs === 'reason' ? '/note' : '/rectification';
      expect([answer.status, pointers(answer.json)]).toEqual([422, [pointer]]);
    },
  );

  it.each(pairs.filter(({ from, to }) => !stepTo(from, to)))(
    'from $from to $to there is none',
    async ({ from, to }) => {
      const file = await caseThatIs(from);
      const body = { status: to, note: '理由充分', rectification: RECTIFICATION };
      const answer = await changed(file, body);
      expect(answer.status).toBe(422);
      expect(pointers(answer.json)).toContain('/status');
      const [next] = nextSteps(from);
      expect(problem.parse(answer.json).errors?.[0]?.detail).toContain(next!.to);
    },
  );

  it('order nothing in the future, and nothing where nothing is ordered', async () => {
    const file = await caseThatIs('investigating');
    const future = await changed(file, {
      status: 'rectification_ordered',
      rectification: { ...RECTIFICATION, orderedOn: '2999-01-01' },
    });
    expect([future.status, pointers(future.json)]).toEqual([422, ['/rectification/orderedOn']]);
    const bare = await changed(file, { rectification: RECTIFICATION });
    expect([bare.status, pointers(bare.json)]).toEqual([422, ['/rectification']]);
  });

  it('let an order be corrected until the recheck', async () => {
    const file = await caseThatIs('rectification_ordered');
    const corrected = { ...RECTIFICATION, measures: '下架全部未核验商品' };
    const after = await change(file, { rectification: corrected });
    expect(after.rectification).toEqual(corrected);
    expect(after.history.at(-1)?.changes).toEqual([
      {
        field: 'rectification',
        from: `${asOf} ${RECTIFICATION.measures}`,
        to: `${asOf} ${corrected.measures}`,
      },
    ]);
  });

  it('leave an ended case alone but for notes, until it is opened again', async () => {
    const file = await caseThatIs('closed');
    const answer = await changed(file, { title: '改名', assignee: '李某' });
    expect([answer.status, pointers(answer.json)]).toEqual([422, ['/title', '/assignee']]);
    const noted = await api.read(endpoints.addCaseNote, {
      params: { caseId: file.caseId },
      body: { note: '当事人来电' },
      key: newKey(),
    });
    expect(noted.history.at(-1)).toMatchObject({ what: 'noted', note: '当事人来电' });
    const reopened = await change(noted, {
      status: 'investigating',
      note: '新线索',
      title: '改名',
    });
    expect(reopened).toMatchObject({ status: 'investigating', title: '改名' });
  });
});

describe('a change', () => {
  it('to a version that is no longer the one read is refused, and says which it is', async () => {
    const file = await open();
    const theirs = await change(file, { assignee: '李某' });
    const mine = await changed(file, { title: '改名' });
    expect(mine).toMatchObject({ status: 409, type: 'application/problem+json' });
    expect(problem.parse(mine.json).detail).toContain(`${theirs.version}`);
    expect(await api.read(endpoints.case, { params: { caseId: file.caseId } })).toEqual(theirs);
    expect(await change(theirs, { title: '改名' })).toMatchObject({
      title: '改名',
      assignee: '李某',
    });
  });

  it('without a version is asked for one', async () => {
    const { caseId } = await open();
    const asked = { params: { caseId }, body: { title: '改名' } };
    expect((await api.ask(endpoints.changeCase, asked)).status).toBe(428);
  });

  it('to what it already is leaves no trace', async () => {
    const file = await open({ assignee: '王某' });
    expect(await change(file, { assignee: '王某', title: file.title })).toEqual(file);
    expect(await change(file, {})).toEqual(file);
  });

  it('takes a due date away, and sets none in the past', async () => {
    const file = await open({ dueOn: asOf });
    expect(file).toMatchObject({ overdue: false });
    expect(await change(file, { dueOn: null })).toMatchObject({ dueOn: null, workdaysLeft: null });
    const past = await changed(file, { dueOn: '2020-01-01' }, file.version + 1);
    expect([past.status, pointers(past.json)]).toEqual([422, ['/dueOn']]);
  });

  it('by a note is added once for one key', async () => {
    const { caseId } = await open();
    const asked = { params: { caseId }, body: { note: '已电话核实' }, key: newKey() };
    await api.read(endpoints.addCaseNote, asked);
    const again = await api.read(endpoints.addCaseNote, asked);
    expect(again.history.map(({ note }) => note)).toEqual([null, '已电话核实']);
  });
});

describe('who may', () => {
  it.each(['read_only', 'consumer'] as const)('%s may not write', async (role) => {
    const file = await open();
    api.become(role);
    const params = { caseId: file.caseId };
    const asked = [
      api.ask(endpoints.openCase, { body: { title: 'x', from: [ofStreamer()] }, key: newKey() }),
      api.ask(endpoints.changeCase, { params, body: { title: 'x' }, version: 1 }),
      api.ask(endpoints.addCaseNote, { params, body: { note: 'x' }, key: newKey() }),
      api.ask(endpoints.addCaseEvidence, { params, body: { from: [ofStreamer()] }, key: newKey() }),
    ];
    for (const answer of await Promise.all(asked)) {
      expect(answer.status).toBe(403);
      expect(problem.parse(answer.json)).toMatchObject({ role, allowedRoles: ['regulator'] });
    }
    const read = await api.ask(endpoints.case, { params });
    expect(read.status).toBe(role === 'read_only' ? 200 : 403);
  });
});

describe('the list', () => {
  it('puts what is due first at the top, ended cases at the end, and counts each filter', async () => {
    const late = await open({ title: '后到期', dueOn: '2099-01-05' });
    const none = await open({ title: '无期限', from: [ofStreamer(second)] });
    const soon = await open({ title: '先到期', dueOn: asOf, assignee: '王某' });
    const ended = await change(await open({ dueOn: asOf }), {
      status: 'dismissed',
      note: '理由充分',
    });
    const page = await api.read(endpoints.cases);
    expect(page.items.map(({ caseId }) => caseId)).toEqual(
      [soon, late, none, ended].map(({ caseId }) => caseId),
    );
    expect(page.facets).toEqual({
      status: [
        { value: 'open', count: 3 },
        { value: 'dismissed', count: 1 },
      ],
      due: [
        { value: 'within_5_workdays', count: 1 },
        { value: 'later', count: 1 },
        { value: 'none', count: 2 },
      ],
      assignee: [
        { value: '', count: 3 },
        { value: '王某', count: 1 },
      ],
    });
    const titles = async (query: Record<string, unknown> | string) =>
      (await api.read(endpoints.cases, { query })).items.map(({ title }) => title);
    expect(await titles({ assignee: ['王某'] })).toEqual(['先到期']);
    expect(await titles('assignee=&status=open')).toEqual(['后到期', '无期限']);
    expect(await titles({ streamer: second! })).toEqual(['无期限']);
    expect(await titles({ due: ['later'] })).toEqual(['后到期']);
    expect(await titles({ q: dataset.streamers[1]!.roomId })).toEqual(['无期限']);
    expect(await titles({ q: soon.caseId.slice(-6).toLowerCase() })).toEqual(['先到期']);
    expect(await titles({ sort: '-openedAt', limit: 1 })).toEqual(['核查']);
    const { facets } = await api.read(endpoints.cases, { query: { status: ['dismissed'] } });
    expect(facets.status).toHaveLength(2);
    expect(facets.due).toEqual([
      { value: 'within_5_workdays', count: 0 },
      { value: 'later', count: 0 },
      { value: 'none', count: 1 },
    ]);
  });

  it('walks every case once, whatever the order', async () => {
    const opened = [];
    for (let number = 0; number < 7; number++) {
      opened.push(await open({ title: `案 ${number % 3}`, dueOn: number % 2 ? asOf : null }));
    }
    for (const sort of ['dueOn', '-changedAt', '-openedAt', 'title']) {
      const { items, total } = await walk((cursor) =>
        api.read(endpoints.cases, { query: { sort, limit: 3, ...cursor } }),
      );
      expect(total).toBe(7);
      expect(items.map(({ caseId }) => caseId).toSorted()).toEqual(
        opened.map(({ caseId }) => caseId).toSorted(),
      );
    }
  });
});
