import { describe, expect, it } from 'vitest';
import { endpoints } from '@/contract/endpoints';
import { demoEndpoints } from '@/contract/endpoints/demo';
import { problem } from '@/contract/primitives';
import type { NewReply, ReplyDecision } from '@/contract/replies';
import { PROOF_OF, REPLY_PARTS } from '@/domain/reply-parts';
import { isUnifiedSocialCreditCode } from '@/domain/unified-social-credit-code';
import { dataset, useMockApi, walk } from './mock-api';

const api = useMockApi();

const codeOf = new Map(
  dataset.enterprises.map((one) => [one.enterpriseId, one.unifiedSocialCreditCode]),
);
const withCode = dataset.streamers.find((one) =>
  isUnifiedSocialCreditCode(codeOf.get(one.operatorId ?? '') ?? ''),
)!;
const { streamerId } = withCode;
const params = { streamerId };
const ownCode = codeOf.get(withCode.operatorId!)!;
// worked out by hand from GB 32100-2015, and nobody's in the demo
const otherCode = '914403001922038216';

const statement: NewReply = {
  streamerId,
  kind: 'statement',
  text: 'We changed the supplier in September.',
  creditCode: ownCode,
};
const correction: NewReply = {
  ...statement,
  kind: 'correction',
  text: 'The inspection report of the honey was filed in May.',
  part: 'documents',
  proof: [{ kind: 'inspection_report', number: 'JY-2026-0113' }],
};
const submit = (change: Partial<NewReply> = {}, key = 'a-key-of-one-reply', body = statement) =>
  api.read(endpoints.submitReply, { body: { ...body, ...change }, key });
const refusal = async (body: Record<string, unknown>) => {
  const answer = await api.ask(endpoints.submitReply, { body, key: 'a-key-refused' });
  const { errors } = problem.parse(answer.json);
  return { status: answer.status, pointers: errors?.map(({ pointer }) => pointer) };
};
const decide = (replyId: string, version: number, body: ReplyDecision) =>
  api.ask(endpoints.decideReply, { params: { replyId }, version, body });
const listed = async () => (await api.read(endpoints.streamerReplies, { params })).items;

describe('submitting a reply', () => {
  it('is received under a number, by whoever sends it', async () => {
    api.become('consumer');
    const sent = await submit();
    expect(sent).toMatchObject({ kind: 'statement', state: 'received', part: null, version: 1 });
    expect(sent.replyId).toMatch(/^RE-\d{8}-[2-9A-Z]{6}$/);
    expect(sent.history).toMatchObject([{ number: 0, by: 'consumer', state: 'received' }]);
    const { replyId } = sent;
    expect(await api.read(endpoints.reply, { params: { replyId } })).toEqual(sent);
    expect(await listed()).toEqual([sent]);
  });

  it('with the same key is taken once', async () => {
    const first = await submit();
    expect(await submit()).toEqual(first);
    expect((await api.read(demoEndpoints.state)).written).toBe(1);
    expect((await submit({}, 'a-key-of-another')).replyId).not.toBe(first.replyId);
  });

  it('refuses a key that filed something else', async () => {
    const key = 'a-key-of-a-case';
    const body = { title: '核查', from: [{ kind: 'streamer', streamerId }] };
    await api.read(endpoints.openCase, { body, key });
    const answer = await api.ask(endpoints.submitReply, { body: statement, key });
    expect(answer.status).toBe(422);
  });

  it('changes no figure and no verdict', async () => {
    const detail = () => api.read(endpoints.streamer, { params });
    const before = await detail();
    const { replyId, version } = await submit({}, 'a-key-of-one-more', correction);
    await decide(replyId, version, { state: 'accepted' });
    expect(await detail()).toEqual(before);
  });

  it('tells whether the code is the operator’s on record', async () => {
    const without = dataset.streamers.find(
      (one) => (codeOf.get(one.operatorId ?? '') ?? null) === null,
    )!;
    expect((await submit()).codeMatches).toBe('same');
    expect((await submit({ creditCode: otherCode }, 'a-key-other')).codeMatches).toBe('other');
    const change = { streamerId: without.streamerId, creditCode: otherCode };
    expect((await submit(change, 'a-key-without')).codeMatches).toBe('unknown');
  });

  it('keeps plain text: nothing in it that cannot be seen', async () => {
    const text = '  Line one\r\nis \u202Eno\u202C trick\u0007\u200B.  ';
    expect((await submit({ text })).text).toBe('Line one\nis no trick.');
  });

  it.each([
    ['a text too short', { text: '不对' }, '/text'],
    ['a text of nothing that can be seen', { text: '\u200B'.repeat(40) }, '/text'],
    ['a text too long', { text: '好'.repeat(1001) }, '/text'],
    ['a code whose check character is wrong', { creditCode: '914403001922038217' }, '/creditCode'],
    ['a statement that contests a part', { part: 'sales' }, '/part'],
    ['a correction of nothing', { kind: 'correction' }, '/part'],
    ['a correction without proof', { kind: 'correction', part: 'sales' }, '/proof'],
    [
      'a proof of another part',
      {
        kind: 'correction',
        part: 'identity',
        proof: [{ kind: 'platform_export', number: '1' }],
      },
      '/proof/0/kind',
    ],
    ['a complaint with a statement', { complaintId: 'k' }, '/complaintId'],
  ])('refuses %s', async (_, change, pointer) => {
    expect(await refusal({ ...statement, ...change })).toEqual({
      status: 422,
      pointers: [pointer],
    });
    expect((await api.read(demoEndpoints.state)).written).toBe(0);
  });

  it('refuses a streamer nobody registered, and another streamer’s complaint', async () => {
    expect((await refusal({ ...statement, streamerId: 'nobody' })).status).toBe(404);
    const foreign = dataset.complaints.find((one) => one.streamerId !== streamerId)!;
    const contested = {
      ...statement,
      kind: 'correction',
      part: 'complaint',
      proof: [{ kind: 'handling_record', number: '12' }],
    };
    expect(await refusal({ ...contested, complaintId: foreign.complaintId })).toEqual({
      status: 422,
      pointers: ['/complaintId'],
    });
    expect((await refusal(contested)).pointers).toEqual(['/complaintId']);
  });

  it('asks a proof of every part that can be contested', () => {
    for (const part of REPLY_PARTS) expect(PROOF_OF[part].length).toBeGreaterThan(0);
  });
});

describe('what everybody sees', () => {
  it('leaves out who names another firm until it is reviewed, and what was refused', async () => {
    const foreign = await submit({ creditCode: otherCode }, 'a-key-of-another-firm');
    const own = await submit();
    expect((await listed()).map(({ replyId }) => replyId)).toEqual([own.replyId, foreign.replyId]);
    api.become('consumer');
    expect((await listed()).map(({ replyId }) => replyId)).toEqual([own.replyId]);
    api.become('regulator');
    await decide(own.replyId, 1, { state: 'refused', reason: 'Not sent by the firm.' });
    await decide(foreign.replyId, 1, { state: 'accepted' });
    api.become('consumer');
    expect((await listed()).map(({ replyId }) => replyId)).toEqual([foreign.replyId]);
  });

  it('is of this streamer alone', async () => {
    await submit();
    const other = dataset.streamers.find((one) => one.streamerId !== streamerId)!.streamerId;
    const { items } = await api.read(endpoints.streamerReplies, { params: { streamerId: other } });
    expect(items).toEqual([]);
  });
});

describe('a review', () => {
  it('goes from received over under review to accepted, each step in the history', async () => {
    const { replyId } = await submit();
    expect((await decide(replyId, 1, { state: 'under_review' })).status).toBe(200);
    expect((await decide(replyId, 2, { state: 'accepted', reason: 'Called back.' })).status).toBe(
      200,
    );
    const after = await api.read(endpoints.reply, { params: { replyId } });
    expect(after).toMatchObject({ state: 'accepted', version: 3 });
    expect(after.history.map(({ state, reason }) => [state, reason])).toEqual([
      ['received', null],
      ['under_review', null],
      ['accepted', 'Called back.'],
    ]);
  });

  it('needs a reason to refuse', async () => {
    const { replyId } = await submit();
    const answer = await decide(replyId, 1, { state: 'refused' });
    expect(answer.status).toBe(422);
    expect(problem.parse(answer.json).errors?.[0]?.pointer).toBe('/reason');
  });

  it('answers 409 to a version that is past, to what is decided, and to a step back', async () => {
    const { replyId } = await submit();
    await decide(replyId, 1, { state: 'under_review' });
    expect((await decide(replyId, 1, { state: 'accepted' })).status).toBe(409);
    expect((await decide(replyId, 2, { state: 'under_review' })).status).toBe(409);
    await decide(replyId, 2, { state: 'accepted' });
    const again = await decide(replyId, 3, { state: 'refused', reason: 'Second thoughts.' });
    expect(again.status).toBe(409);
  });

  it.each(['consumer', 'read_only'] as const)('is not for a %s', async (role) => {
    const { replyId } = await submit();
    api.become(role);
    expect((await decide(replyId, 1, { state: 'accepted' })).status).toBe(403);
    const list = await api.ask(endpoints.replies);
    expect(list.status).toBe(role === 'consumer' ? 403 : 200);
  });

  it('finds those that wait first, the longest waiting at the top', async () => {
    const sent = [];
    for (const key of ['a-key-1234', 'b-key-1234', 'c-key-1234']) sent.push(await submit({}, key));
    await decide(sent[0]!.replyId, 1, { state: 'accepted' });
    const all = await walk((cursor) =>
      api.read(endpoints.replies, { query: { limit: 1, ...cursor } }),
    );
    const [first, second, third] = sent.map(({ replyId }) => replyId);
    expect(all.items.map(({ replyId }) => replyId)).toEqual([second, third, first]);
    const accepted = await api.read(endpoints.replies, { query: { state: ['accepted'] } });
    expect(accepted).toMatchObject({ total: 1, open: 2 });
  });
});
