import { describe, expect, it } from 'vitest';
import type { NewComplaint } from '@/contract/filing';
import { endpoints } from '@/contract/endpoints';
import { demoEndpoints } from '@/contract/endpoints/demo';
import { problem } from '@/contract/primitives';
import { dataset, useMockApi, walk } from './mock-api';

const api = useMockApi();

const broadcast = dataset.broadcasts.at(-1)!;
const { streamerId, broadcastId } = broadcast;
const { productId } = dataset.offers.find((offer) => offer.broadcastId === broadcastId)!;
const params = { streamerId };
const query = { window: '365d' };

const filing: NewComplaint = {
  streamerId,
  broadcastId,
  productId,
  category: 'refund_refused',
  narrative: '  申请退货三次，客服都说主播不在，一直没有退款。 ',
  amountFen: 12_900,
  remedySought: 'refund',
};
const file = (change: Partial<NewComplaint> = {}, key = 'a-key-of-one-form') =>
  api.read(endpoints.createComplaint, { body: { ...filing, ...change }, key });
const refusal = async (change: Record<string, unknown>) => {
  const body = { ...filing, ...change };
  const answer = await api.ask(endpoints.createComplaint, { body, key: 'a-key-refused' });
  expect(answer.type).toBe('application/problem+json');
  const { errors } = problem.parse(answer.json);
  return { status: answer.status, pointers: errors?.map((error) => error.pointer) };
};

const detail = () => api.read(endpoints.streamer, { params, query });
const listed = async () =>
  walk((cursor) => api.read(endpoints.complaints, { params, query: { ...query, ...cursor } }));

describe('filing a complaint', () => {
  it('answers with the case as it was received', async () => {
    const filed = await file();
    expect(filed).toMatchObject({
      streamerId,
      broadcastId,
      productId,
      category: 'refund_refused',
      channel: 'platform',
      status: 'received',
      counted: 'counted',
      remedySought: 'refund',
      amountFen: 12_900,
      narrative: filing.narrative.trim(),
      productTitle: dataset.products.find((product) => product.productId === productId)!.title,
      firstResponseAt: null,
      outcome: null,
    });
    expect(filed.complaintId).toMatch(/^CC-\d{8}-[2-9A-Z]{6}$/);
    expect(filed.receivedAt.slice(0, 10)).toBe(dataset.meta.asOf);
    expect(filed.receivedAt.endsWith('+08:00')).toBe(true);
  });

  it('is in the list first, and in the figures, at once', async () => {
    const before = await detail();
    const total = (await listed()).total;
    const market = await api.read(endpoints.market, { query });
    const { complaintId } = await file();

    const after = await detail();
    expect(after.summary.complaints.counted).toBe(before.summary.complaints.counted + 1);
    expect(after.summary.complaintRate!.numerator).toBe(
      before.summary.complaintRate!.numerator + 1,
    );
    expect(after.summary.complaintRate!.estimate).toBeGreaterThan(
      before.summary.complaintRate!.estimate,
    );
    const list = await listed();
    expect(list.total).toBe(total + 1);
    expect(list.items[0]!.complaintId).toBe(complaintId);
    const marketAfter = await api.read(endpoints.market, { query });
    expect(marketAfter.complaintRate!.numerator).toBe(market.complaintRate!.numerator + 1);
    const meta = await api.read(endpoints.meta);
    expect(meta.rowCounts['complaints']).toBe(dataset.complaints.length + 1);
  });

  it('with the same key files nothing twice', async () => {
    const first = await file();
    expect(await file()).toEqual(first);
    expect((await api.read(demoEndpoints.state)).written).toBe(1);
    const second = await file({}, 'the-key-of-another-form');
    expect(second.complaintId).not.toBe(first.complaintId);
    expect(second.receivedAt > first.receivedAt).toBe(true);
    expect((await api.read(demoEndpoints.state)).written).toBe(2);
  });

  it('is forgotten when the demo is reset', async () => {
    const before = await detail();
    await file();
    expect((await api.read(demoEndpoints.reset)).written).toBe(0);
    expect(await detail()).toEqual(before);
  });

  it('takes neither product nor broadcast when the person cannot say', async () => {
    const filed = await file({ productId: null, broadcastId: null, remedySought: null });
    expect(filed).toMatchObject({ productId: null, productTitle: null, broadcastId: null });
  });

  it('needs an Idempotency-Key', async () => {
    const answer = await api.ask(endpoints.createComplaint, { body: filing });
    expect(answer.status).toBe(400);
    expect(problem.parse(answer.json).errors?.[0]?.pointer).toBe('/Idempotency-Key');
  });

  it.each([
    ['a streamer nobody registered', { streamerId: 'nobody' }, 404, '/streamerId'],
    ['a product nobody offered', { productId: 'nothing' }, 422, '/productId'],
    ['a broadcast nobody gave', { broadcastId: 'never' }, 422, '/broadcastId'],
    [
      'another streamer’s broadcast',
      {
        broadcastId: dataset.broadcasts.find((other) => other.streamerId !== streamerId)!
          .broadcastId,
      },
      422,
      '/broadcastId',
    ],
    ['too short a story', { narrative: '坏了' }, 422, '/narrative'],
    ['a story of spaces', { narrative: ' '.repeat(40) }, 422, '/narrative'],
    ['half a fen', { amountFen: 0.5 }, 422, '/amountFen'],
    ['a date that is none', { purchasedOn: '2026-02-30' }, 422, '/purchasedOn'],
    ['no category', { category: undefined }, 422, '/category'],
  ])('refuses %s', async (_, change, status, pointer) => {
    const refused = await refusal(change);
    expect(refused.status).toBe(status);
    expect(refused.pointers).toContain(pointer);
    expect((await api.read(demoEndpoints.state)).written).toBe(0);
  });

  it('refuses a product that this streamer never offered', async () => {
    const own = new Set(
      dataset.broadcasts
        .filter((one) => one.streamerId === streamerId)
        .map((one) => one.broadcastId),
    );
    const offered = new Set(
      dataset.offers.filter((offer) => own.has(offer.broadcastId)).map((offer) => offer.productId),
    );
    const foreign = dataset.products.find((product) => !offered.has(product.productId))!;
    const refused = await refusal({ productId: foreign.productId, broadcastId: null });
    expect(refused).toEqual({ status: 422, pointers: ['/productId'] });
  });
});
