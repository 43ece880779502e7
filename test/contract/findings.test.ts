import { beforeAll, describe, expect, it } from 'vitest';
import { endpoints } from '@/contract/endpoints';
import type { Findings } from '@/contract/findings';
import { FINDING_RULES } from '@/domain/finding-names';
import { dataset, useMockApi, walk } from './mock-api';

const api = useMockApi();
const window = '365d';

const all = new Map<string, Findings['items']>();
beforeAll(async () => {
  for (const { streamerId } of dataset.streamers) {
    const params = { streamerId };
    const { items } = await api.read(endpoints.findings, { params, query: { window } });
    all.set(streamerId, items);
  }
});

const category = 'food' as const;

describe('a streamer’s findings', () => {
  it('show of each rule what broke it first, and no more than three rows', () => {
    for (const { status, evidence, decided, satisfied, undecided } of [...all.values()].flat()) {
      expect(evidence).toHaveLength(Math.min(3, decided - satisfied + undecided));
      const first = { not_met: 'broken', cannot_tell: 'unknown', met: undefined }[status];
      expect(evidence[0]?.answer).toBe(evidence.length > 0 ? first : undefined);
    }
  });

  it('are judged from the rule’s coming into force, within the window', async () => {
    const { window: asked } = await api.read(endpoints.marketFindings, { query: { window } });
    for (const { judged, inForceFrom, rule } of [...all.values()].flat()) {
      if (!judged) continue;
      const since = rule === 'orders_rectified' ? inForceFrom : asked.from;
      expect(judged).toEqual({ from: [since, inForceFrom].toSorted().at(-1), to: asked.to });
    }
  });

  it('lead to all of their evidence by pages, which the counts are of', async () => {
    const broken = [...all].flatMap(([streamerId, items]) =>
      items
        .filter(({ status }) => status === 'not_met')
        .map((finding) => ({ streamerId, finding })),
    );
    // one of each rule that somebody breaks
    const each = FINDING_RULES.flatMap(
      (rule) => broken.find(({ finding }) => finding.rule === rule) ?? [],
    );
    expect(each.length).toBeGreaterThan(6);
    for (const { streamerId, finding } of each) {
      const params = { streamerId, rule: finding.rule };
      const { items, total } = await walk((cursor) =>
        api.read(endpoints.findingEvidence, { params, query: { window, limit: 7, ...cursor } }),
      );
      const count = (answer: string) => items.filter((row) => row.answer === answer).length;
      expect(total).toBe(items.length);
      expect([count('kept'), count('broken'), count('unknown')]).toEqual([
        finding.satisfied,
        finding.decided - finding.satisfied,
        finding.undecided,
      ]);
      expect(items.slice(0, finding.evidence.length)).toEqual(finding.evidence);
      const only = await api.read(endpoints.findingEvidence, {
        params,
        query: { window, answer: ['broken'] },
      });
      expect(only.total).toBe(count('broken'));
      expect(only.byAnswer.kept).toBe(finding.satisfied);
    }
  });

  it('of an unknown streamer or rule are no such thing', async () => {
    const { streamerId } = dataset.streamers[0]!;
    for (const params of [
      { streamerId, rule: 'luck' },
      { streamerId: 'nobody', rule: 'replay_kept_3_years' },
    ]) {
      expect((await api.ask(endpoints.findingEvidence, { params })).status).toBe(404);
    }
  });
});

describe('the market’s findings', () => {
  it('are everyone’s, counted', async () => {
    const { items, streamers } = await api.read(endpoints.marketFindings, { query: { window } });
    expect(streamers).toBe(dataset.streamers.length);
    for (const { rule, met, notMet, unknown, nothing, notInForce, things } of items) {
      const own = [...all.values()].map((each) => each.find((one) => one.rule === rule)!);
      const count = (is: (one: (typeof own)[number]) => boolean) => own.filter(is).length;
      expect([met, notMet, unknown, nothing, notInForce]).toEqual([
        count(({ status }) => status === 'met'),
        count(({ status }) => status === 'not_met'),
        count(({ because }) => because === 'unknown'),
        count(({ because }) => because === 'nothing'),
        count(({ because }) => because === 'not_in_force'),
      ]);
      expect(things.decided).toBe(own.reduce((sum, { decided }) => sum + decided, 0));
    }
  });

  it('lead to the register’s streamers who don’t meet a rule, and to no other', async () => {
    const { items } = await api.read(endpoints.marketFindings, {
      query: { window, category: [category] },
    });
    for (const { rule, notMet } of items) {
      const page = await api.read(endpoints.streamers, {
        query: { window, category: [category], breaks: [rule], limit: 200 },
      });
      expect(page.total).toBe(notMet);
      for (const { streamerId } of page.items) {
        const own = all.get(streamerId)!.find((one) => one.rule === rule);
        expect(own?.status).toBe('not_met');
      }
    }
  });
});
