import { randomUUID } from 'node:crypto';
import type * as z from 'zod/mini';
import type { Endpoint } from '@/contract/endpoint';
import { endpoints } from '@/contract/endpoints';
import type { Ask, Asked } from './ask';

type OutputOf<E extends Endpoint> = z.output<E['answer']>;

/** The answer where it is as agreed; null where it is not, which a check of its own tells. */
async function found<E extends Endpoint>(
  ask: Ask,
  endpoint: E,
  asked: Asked = {},
): Promise<OutputOf<E> | null> {
  const { status, json } = await ask(endpoint, asked);
  const parsed = endpoint.answer.safeParse(json);
  if (status !== endpoint.status || !parsed.success) return null;
  return parsed.data as OutputOf<E>;
}

/** What there is on a server that a request can name. Nothing is null unless the server has none of it. */
export async function knownOn(ask: Ask, { readOnly = false } = {}) {
  const window = '365d';
  const list = await found(ask, endpoints.streamers, {
    query: { window, sort: '-orders', limit: 3 },
  });
  const streamers = list?.items ?? [];
  const busiest = streamers[0];
  const params = busiest ? { streamerId: busiest.streamerId } : null;
  const broadcasts =
    params && (await found(ask, endpoints.broadcasts, { params, query: { window } }));
  const complaints = await found(ask, endpoints.explorer, { query: { window, limit: 1 } });
  /** Writes unless only reading is allowed. */
  const made = async <E extends Endpoint>(endpoint: E, body: unknown) =>
    readOnly ? null : found(ask, endpoint, { body, key: randomUUID() });
  const newCase = params && { title: '核查', from: [{ kind: 'streamer', ...params }] };
  const newReply = params && {
    ...params,
    kind: 'statement',
    text: '本店已更换供应商并逐批送检。',
    creditCode: '914403001922038216',
  };
  const newView = { name: '食品', path: '/streamers?category=food' };

  let opened: { caseId: string } | null = null;

  return {
    /** Of the one with most orders. */
    params,
    streamerIds: streamers.map(({ streamerId }) => streamerId),
    displayName: busiest?.displayName ?? null,
    broadcastId: broadcasts?.items[0]?.broadcastId ?? null,
    complaintId: complaints?.items[0]?.complaintId ?? null,
    newCase,
    newReply,
    newView,
    async signal() {
      const page = await found(ask, endpoints.signals, { query: { window, limit: 1 } });
      const first = page?.items[0];
      return first ? { signalId: first.signalId } : null;
    },
    /** The same again while it is there, in its newest version: to open one takes a server a while. */
    async case() {
      const known = opened && (await found(ask, endpoints.case, { params: opened }));
      const file = known ?? (newCase && (await made(endpoints.openCase, newCase)));
      const one = file ?? (await found(ask, endpoints.cases, { query: { limit: 1 } }))?.items[0];
      opened = one ? { caseId: one.caseId } : null;
      return one && opened ? { params: opened, version: one.version } : null;
    },
    async reply() {
      const sent = newReply && (await made(endpoints.submitReply, newReply));
      const one = sent ?? (await found(ask, endpoints.replies, { query: { limit: 1 } }))?.items[0];
      return one ? { params: { replyId: one.replyId }, version: one.version } : null;
    },
    async view() {
      const saved = await made(endpoints.saveView, newView);
      const one = saved?.items.find(({ name }) => name === newView.name);
      return one ? { params: { viewId: one.viewId } } : null;
    },
  };
}

export type Known = Awaited<ReturnType<typeof knownOn>>;
