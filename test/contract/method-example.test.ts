import { describe, expect, it } from 'vitest';
import { endpoints } from '@/contract/endpoints';
import { dataset, useMockApi } from './mock-api';

const api = useMockApi();

/*
 * Each figure is worked out again from the numbers that come with it, by arithmetic of its own: sums and Simpson's rule, none of the
 * product's functions.
 */

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** ∫ f from a to b. */
function integral(f: (x: number) => number, a: number, b: number, panels = 4000): number {
  const h = (b - a) / panels;
  let total = f(a) + f(b);
  for (let i = 1; i < panels; i++) total += f(a + i * h) * (i % 2 === 1 ? 4 : 2);
  return (total * h) / 3;
}

/** The share of a density's mass between two points; the density need not be normed. */
const massBetween = (
  f: (x: number) => number,
  [from, a, b, to]: [number, number, number, number],
) => integral(f, a, b) / (integral(f, from, a) + integral(f, a, b) + integral(f, b, to));

const gammaDensity =
  ({ shape, rate }: { shape: number; rate: number }) =>
  (x: number) =>
    // about the mean, so that nothing overflows
    Math.exp((shape - 1) * Math.log((x * rate) / shape) - rate * x + shape);
const betaDensity =
  ({ alpha, beta }: { alpha: number; beta: number }) =>
  (x: number) => {
    const m = alpha / (alpha + beta);
    return Math.exp((alpha - 1) * Math.log(x / m) + (beta - 1) * Math.log((1 - x) / (1 - m)));
  };

/** P(X ≤ k) and P(X = k) of a Poisson count, added up term by term. */
function poissonAt(k: number, mean: number) {
  let term = Math.exp(-mean);
  let below = 0;
  for (let j = 0; j < k; j++) {
    below += term;
    term *= mean / (j + 1);
  }
  return { probability: term, upTo: below + term };
}

const read = async (query: Record<string, string> = {}) => {
  const answer = await api.read(endpoints.methodExample, { query: { window: '365d', ...query } });
  return answer.example!;
};

describe('the streamer that figures are explained by', () => {
  it('is the one with the median orders of the largest category, unless one is asked for', async () => {
    const { streamer, chosen, summary } = await read();
    expect(chosen).toBe('typical');
    const { items } = await api.read(endpoints.streamers, {
      query: { window: '365d', limit: 200 },
    });
    const sizes = new Map<string, number>();
    for (const { mainCategory } of items) {
      if (mainCategory) sizes.set(mainCategory, (sizes.get(mainCategory) ?? 0) + 1);
    }
    const [largest] = [...sizes].toSorted(([, a], [, b]) => b - a)[0]!;
    expect(summary.mainCategory).toBe(largest);
    const orders = items
      .filter(({ mainCategory }) => mainCategory === largest)
      .map((item) => item.orders)
      .toSorted((a, b) => a - b);
    expect(summary.sales.orders).toBe(orders[Math.floor((orders.length - 1) / 2)]);
    const other = dataset.streamers.find(({ streamerId }) => streamerId !== streamer.streamerId)!;
    const asked = await read({ streamer: other.streamerId });
    expect(asked).toMatchObject({
      chosen: 'asked',
      streamer: { streamerId: other.streamerId },
      summary: { streamerId: other.streamerId },
    });
  });

  it('has the figures that its dossier has', async () => {
    const { streamer, summary, priority } = await read();
    const params = { streamerId: streamer.streamerId };
    const query = { window: '365d' };
    const detail = await api.read(endpoints.streamer, { params, query });
    expect(summary).toEqual(detail.summary);
    const standing = await api.read(endpoints.streamerPriority, { params, query });
    expect(priority).toEqual(standing.priority);
  });

  it('must exist', async () => {
    const answer = await api.ask(endpoints.methodExample, { query: { streamer: 'nobody' } });
    expect(answer.status).toBe(404);
  });
});

describe('the numbers of a worked example', () => {
  it('give the complaint rate and its interval', async () => {
    const { complaintRate, summary } = await read();
    const { spread, candidates, posterior, rate } = complaintRate!;
    expect(spread).toBe('varying');
    expect(rate.numerator).toBe(summary.complaints.counted);
    const y = rate.numerator;
    const n = rate.denominator / 10_000;
    expect(sum(candidates.map(({ weight }) => weight))).toBeCloseTo(1, 9);
    const mean = sum(candidates.map((c) => (c.weight * (c.shape + y)) / (c.rate + n)));
    for (const c of candidates) expect(c.mean).toBeCloseTo((c.shape + y) / (c.rate + n), 9);
    const squares = sum(
      candidates.map((c) => {
        const m = (c.shape + y) / (c.rate + n);
        const pull = (m * c.rate) / (c.rate + n);
        return c.weight * (m ** 2 + m / (c.rate + n) + pull ** 2 * c.variance);
      }),
    );
    const variance = squares - mean ** 2;
    expect(rate.estimate).toBeCloseTo(mean, 9);
    expect(posterior.shape).toBeCloseTo(mean ** 2 / variance, 6);
    expect(posterior.rate).toBeCloseTo(mean / variance, 6);
    const top = rate.estimate + 40 * (rate.high - rate.estimate);
    const density = gammaDensity(posterior);
    expect(massBetween(density, [1e-9, rate.low, rate.high, top])).toBeCloseTo(0.95, 4);
    expect(massBetween(density, [1e-9, 1e-9, rate.low, top])).toBeCloseTo(0.025, 4);
  });

  it('give both refund rates and their intervals', async () => {
    const { refundRate, qualityRefundRate } = await read();
    for (const example of [refundRate!, qualityRefundRate!]) {
      const { candidates, posterior, rate } = example;
      const y = rate.numerator;
      const n = rate.denominator;
      const mean = sum(candidates.map((c) => (c.weight * (c.alpha + y)) / (c.alpha + c.beta + n)));
      expect(rate.estimate).toBeCloseTo(mean, 12);
      expect(posterior.alpha / (posterior.alpha + posterior.beta)).toBeCloseTo(mean, 12);
      const wide = 12 * (rate.high - rate.low);
      const ends = [Math.max(1e-12, rate.estimate - wide), Math.min(1, rate.estimate + wide)];
      const inside = massBetween(betaDensity(posterior), [ends[0]!, rate.low, rate.high, ends[1]!]);
      expect(inside).toBeCloseTo(0.95, 4);
    }
  });

  it('give the limits of the funnel', async () => {
    const { funnel, complaintRate, summary } = await read();
    const { centre, phi, high95, high998, low95, raw, status } = funnel!;
    const exposure = complaintRate!.rate.denominator / 10_000;
    expect(raw).toBeCloseTo(summary.complaints.counted / exposure, 9);
    expect(phi).toBeGreaterThanOrEqual(1);
    const expected = centre * exposure;
    /** The limit without the widening, as a count. */
    const asCount = (limit: number) => (centre + (limit - centre) / Math.sqrt(phi)) * exposure;
    for (const [limit, tail] of [
      [high95, 0.025],
      [high998, 0.001],
    ] as const) {
      // the whole count above has less than the tail above it, the one below more
      const count = asCount(limit);
      expect(1 - poissonAt(Math.ceil(count + 1e-9) - 1, expected).upTo).toBeLessThanOrEqual(tail);
      expect(1 - poissonAt(Math.floor(count) - 1, expected).upTo).toBeGreaterThan(tail);
    }
    expect(funnel!.countHigh998).toBeCloseTo(asCount(high998), 9);
    const inside = raw <= high95 && raw >= low95;
    expect(status === 'inside').toBe(inside);
  });

  it('give the fall of the waiting curve, from the complaints themselves', async () => {
    const { firstResponse, summary, streamer } = await read();
    const { shown } = firstResponse;
    expect(shown.length).toBeGreaterThan(0);
    for (const { before, waiting, events, atRisk } of shown) {
      expect(waiting).toBeCloseTo(before * (1 - events / atRisk), 12);
    }
    expect(shown[0]).toMatchObject({ before: 1, atRisk: summary.firstResponse.complaints });
    const last = shown.at(-1)!;
    // the median streamer of the demo has had more than half of its complaints answered
    expect(last.hours).toBe(summary.firstResponse.medianHours);
    expect(last.waiting).toBeLessThanOrEqual(0.5 + 1e-9);
    expect(last.before).toBeGreaterThan(0.5);
    const waits = dataset.complaints
      .filter(({ streamerId, firstResponseAt }) => {
        return streamerId === streamer.streamerId && firstResponseAt !== null;
      })
      .map(({ firstResponseAt, receivedAt }) => (firstResponseAt! - receivedAt) / 3_600_000);
    expect(waits.some((hours) => Math.abs(hours - last.hours) < 1e-9)).toBe(true);
  });

  it('give the chance of a wave of groundless complaints', async () => {
    const { bombing } = await read();
    const { complaints, usual, tail, decided, dismissed, dismissedBound } = bombing!;
    // it is as unlikely as is asked, by a sum over the Poisson counts below it
    expect(tail).toBeCloseTo(1 - poissonAt(complaints - 1, usual).upTo, 9);
    expect(tail).toBeLessThanOrEqual(0.001);
    const density = betaDensity({ alpha: dismissed + 0.5, beta: decided - dismissed + 0.5 });
    const below = massBetween(density, [1e-9, 1e-9, dismissedBound, 1 - 1e-9]);
    expect(below).toBeCloseTo(0.05, 2);
    expect(dismissedBound).toBeGreaterThan(0.5);
  });

  it('give how sure the coverage is below 95 %', async () => {
    const { coverage, summary } = await read();
    const { effectiveProducts: m, allProducts, posterior, peersUncovered, uncovered } = coverage!;
    const { coveredOrders, uncoveredOrders, unknownOrders } = summary.coverage;
    const share = coveredOrders / (coveredOrders + uncoveredOrders);
    expect(posterior.alpha).toBeCloseTo(0.5 + m * share, 9);
    expect(posterior.beta).toBeCloseTo(0.5 + m * (1 - share), 9);
    const u = (allProducts * uncoveredOrders) / (coveredOrders + uncoveredOrders + unknownOrders);
    expect(uncovered.alpha).toBeCloseTo(u + peersUncovered, 9);
    expect(uncovered.alpha + uncovered.beta).toBeCloseTo(allProducts + 1, 9);
    expect(coverage!.belowTolerance).toBe(summary.parts.verification.worse);
    // by the density of the odds' logarithm, which is smooth where the share's is not
    const density = (x: number) =>
      Math.exp(
        uncovered.alpha * -Math.log1p(Math.exp(-x)) + uncovered.beta * -Math.log1p(Math.exp(x)),
      );
    const at = Math.log(0.05 / 0.95);
    const above = massBetween(density, [-2000, at, 60, 60.001]);
    expect(coverage!.belowTolerance).toBeCloseTo(above, 2);
  });

  it('give the tail of unusual broadcasts', async () => {
    const { signal } = await read();
    const { told, unusual, usualShare, tail, scale, broadcast, low, high, middle, spread } =
      signal!;
    let below = 0;
    let term = (1 - usualShare) ** told;
    for (let k = 0; k < unusual; k++) {
      below += term;
      term *= ((told - k) / (k + 1)) * (usualShare / (1 - usualShare));
    }
    expect(tail).toBeCloseTo(1 - below, 9);
    const reach = 3.0902323 * spread;
    const limits = [high ?? middle + reach, low ?? middle - reach];
    expect(limits[0]).toBeCloseTo(middle + reach, 5);
    expect(limits[1]).toBeCloseTo(middle - reach, 5);
    const { part, whole, value } = broadcast;
    const own =
      scale === 'ratio' ? Math.log(part / whole) : Math.log((part + 0.5) / (whole - part + 0.5));
    expect(value).toBeCloseTo(own, 9);
  });

  it('give the priority index as the sum of its parts, and the expected excess', async () => {
    const { priority, summary } = await read();
    const parts = Object.values(priority.parts);
    expect(sum(parts.map(({ weight }) => weight))).toBeCloseTo(1, 12);
    const index = sum(parts.map(({ weight, worse }) => 100 * weight * (worse ?? 0)));
    expect(priority.index).toBeCloseTo(index, 9);
    const { estimate, benchmark, denominator } = summary.complaintRate!;
    const more = (Math.max(0, estimate - benchmark) * denominator) / 10_000;
    expect(summary.expectedExcess).toBeCloseTo(more, 9);
    const { posterior } = (await read()).complaintRate!;
    const { worse, tolerance } = summary.parts.complaints;
    expect(tolerance).toBeCloseTo(1.5 * benchmark, 9);
    const top = Math.max(estimate, tolerance!) * 12;
    const above = massBetween(gammaDensity(posterior), [1e-9, tolerance!, top, top + 1e-6]);
    expect(worse).toBeCloseTo(above, 4);
  });

  it('give the evidence of a week’s chart, and its p-value', async () => {
    const some = await Promise.all(
      dataset.streamers.slice(0, 40).map(({ streamerId }) => read({ streamer: streamerId })),
    );
    const found = some.map(({ stretch }) => stretch).find((stretch) => stretch?.stretch)!;
    const { observed: y, expected: e, shape: r } = found.stretch!;
    const evidence = y * Math.log(2) - (r + y) * Math.log((r + 2 * e) / (r + e));
    expect(found.statistic).toBeCloseTo(evidence, 9);
    expect(found.pValue).toBeCloseTo(Math.exp(-evidence), 9);
    const { cut, signalled, tested, falseDiscoveryRate } = found;
    expect(cut).toBeCloseTo((Math.max(1, signalled) * falseDiscoveryRate) / tested, 12);
  });

  it('give the market’s interval from how its streamers differ', async () => {
    const { market } = await read();
    const { rate, effectiveStreamers, standardError, reach, streamers } = market!;
    expect(rate.estimate).toBeCloseTo((10_000 * rate.numerator) / rate.denominator, 9);
    expect(effectiveStreamers).toBeLessThanOrEqual(streamers);
    const factor = Math.exp((reach * standardError) / rate.estimate);
    expect(rate.high).toBeCloseTo(rate.estimate * factor, 6);
    expect(rate.low).toBeCloseTo(rate.estimate / factor, 6);
    // Student's t is at least the normal's, and near it with many
    expect(reach).toBeGreaterThan(1.9599);
  });

  it('give the change between the halves of the window', async () => {
    const { difference, complaintRate } = await read();
    const { earlier, later, change } = difference!;
    for (const { posterior, rate } of [earlier, later]) {
      expect(rate.estimate).toBeCloseTo(posterior.shape / posterior.rate, 9);
    }
    expect(earlier.rate.numerator + later.rate.numerator).toBe(complaintRate!.rate.numerator);
    expect(earlier.rate.denominator + later.rate.denominator).toBe(complaintRate!.rate.denominator);
    expect(change!.difference).toBeCloseTo(later.rate.estimate - earlier.rate.estimate, 9);
    expect(change!.beyondChance).toBe(change!.low > 0 || change!.high < 0);
    // where both are near normal the half-width is that of the two standard deviations together
    const variance = sum(
      [earlier, later].map(({ posterior: { shape, rate } }) => shape / rate ** 2),
    );
    const halfWidth = (change!.high - change!.low) / 2;
    expect(halfWidth / (1.96 * Math.sqrt(variance))).toBeCloseTo(1, 1);
  });
});
