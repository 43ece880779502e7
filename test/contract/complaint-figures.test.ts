import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CROSS_DIMENSIONS, type CrossDimension } from '@/contract/choices';
import { endpoints } from '@/contract/endpoints';
import { poissonInterval } from '@/domain/poisson-interval';
import type { Complaint } from '@/dataset/tables';
import {
  VALUE_OF,
  anyFilters,
  daysOf,
  inWindow,
  passes,
  sales,
  shanghaiDate,
  type Filters,
} from './complaints-by-hand';
import { dataset, useMockApi } from './mock-api';

const api = useMockApi();
const DAY = 86_400_000;

const passing = (filters: Filters) => dataset.complaints.filter((row) => passes(row, filters));
const counts = (rows: readonly Complaint[]) =>
  rows.filter((row) => VALUE_OF.counted(row) === 'counted').length;
const lets = (chosen: readonly string[] | undefined, value: string | null) =>
  chosen === undefined || (value !== null && chosen.includes(value));
/** The sales that a rate over the filtered complaints has beneath it. */
const behind = (filters: Filters) =>
  sales.filter(
    (sale) =>
      inWindow(filters.window ?? '90d', sale.startedAt) &&
      lets(filters.platform, sale.platformId) &&
      lets(filters.region, sale.region) &&
      lets(filters.goods, sale.goods) &&
      (filters.streamer === undefined || filters.streamer === sale.streamerId),
  );
const ordersOf = (sold: readonly (typeof sales)[number][]) =>
  sold.reduce((sum, { orders }) => sum + orders, 0);

type Rate = { estimate: number; low: number; high: number } | null | undefined;

/** What is wrong with a rate: the estimate is exact, the interval no narrower than chance alone makes it. */
function wrongWith(rate: Rate, counted: number, orders: number): string | null {
  const chance = poissonInterval(counted, orders / 10_000);
  if (!chance || !rate) return (chance === null) === (rate === null) ? null : 'there or not';
  const { estimate, low, high } = rate;
  if (Math.abs(estimate - (counted / orders) * 10_000) > 1e-9) return `estimate ${estimate}`;
  return low > chance.low + 1e-9 || high < chance.high - 1e-9 ? `${low} to ${high}` : null;
}

/** The same figure by another sum differs in its last digits. */
const rounded = (rate: Rate) =>
  rate && [rate.estimate, rate.low, rate.high].map((figure) => Number(figure.toPrecision(10)));

/** Whether only what is left out of every figure can pass. */
const onlyLeftOut = ({ counted }: Filters) => counted !== undefined && !counted.includes('counted');

describe('complaints week by week', () => {
  it('are those of the rows, in every week the window touches', async () => {
    await fc.assert(
      fc.asyncProperty(anyFilters, async (filters) => {
        const { weeks } = await api.read(endpoints.complaintTrend, { query: filters });
        const rows = passing(filters);
        const sold = behind(filters);
        const [from, to] = daysOf(filters.window ?? '90d');
        let day = Date.parse(from);
        for (const week of weeks) {
          // Mondays, but for the first day of the window
          const monday = day - ((new Date(day).getUTCDay() + 6) % 7) * DAY;
          const ends = Math.min(monday + 6 * DAY, Date.parse(to));
          const last = new Date(ends).toISOString().slice(0, 10);
          const first = new Date(day).toISOString().slice(0, 10);
          const within = (instant: number) =>
            first <= shanghaiDate(instant) && shanghaiDate(instant) <= last;
          const own = rows.filter((row) => within(row.receivedAt));
          const orders = ordersOf(sold.filter((sale) => within(sale.startedAt)));
          expect(week).toMatchObject({
            weekStart: new Date(monday).toISOString().slice(0, 10),
            days: (ends - day) / DAY + 1,
            maturing: ends > Date.parse(dataset.meta.asOf) - 14 * DAY,
            received: own.length,
            counted: counts(own),
            orders,
          });
          // without anything that counts there is as little a rate as without orders
          const rated = onlyLeftOut(filters) ? 0 : orders;
          expect(wrongWith(week.rate, counts(own), rated)).toBeNull();
          day = ends + DAY;
        }
        expect(day).toBe(Date.parse(to) + DAY);
      }),
      { numRuns: 25 },
    );
  });

  it('are one streamer’s own weeks when only it is asked for', async () => {
    const streamerId = dataset.complaints[0]!.streamerId;
    const query = { window: '365d' };
    const { weeks } = await api.read(endpoints.complaintTrend, {
      query: { ...query, streamer: streamerId },
    });
    const own = await api.read(endpoints.series, { params: { streamerId }, query });
    expect(
      weeks.map(({ weekStart, counted, orders, rate }) => [
        weekStart,
        counted,
        orders,
        rounded(rate),
      ]),
    ).toEqual(
      own.weeks.map(({ weekStart, complaintsCounted, orders, complaintRate }) => [
        weekStart,
        complaintsCounted,
        orders,
        rounded(complaintRate),
      ]),
    );
  });

  it('have the market’s own rate and interval with no filter', async () => {
    const query = { window: '90d' };
    const { weeks } = await api.read(endpoints.complaintTrend, { query });
    const market = await api.read(endpoints.overview, { query });
    expect(weeks.map(({ weekStart, rate }) => ({ weekStart, rate }))).toEqual(
      market.weeks.map(({ weekStart, complaintRate }) => ({ weekStart, rate: complaintRate })),
    );
  });
});

describe('complaints by two dimensions', () => {
  const valueOf = (dimension: CrossDimension, row: Complaint) =>
    dimension === 'month' ? shanghaiDate(row.receivedAt).slice(0, 7) : VALUE_OF[dimension](row);
  const ofSale: Partial<Record<CrossDimension, (sale: (typeof sales)[number]) => string | null>> = {
    platform: (sale) => sale.platformId,
    region: (sale) => sale.region,
    goods: (sale) => sale.goods,
    month: (sale) => shanghaiDate(sale.startedAt).slice(0, 7),
  };
  const dimension = fc.constantFrom(...CROSS_DIMENSIONS);

  it('are those of the rows, and every total is the sum of its cells', async () => {
    await fc.assert(
      fc.asyncProperty(anyFilters, dimension, dimension, async (filters, rows, columns) => {
        const cross = await api.read(endpoints.complaintCross, {
          query: { ...filters, rows, columns },
        });
        const all = passing(filters);
        const sold = behind(filters);
        expect(cross.total).toBe(all.length);
        expect(new Set(cross.rowValues).size).toBe(cross.rowValues.length);
        expect(cross.rowTotals.reduce((sum, one) => sum + one, 0)).toBe(all.length);
        // one dimension against itself is a plain breakdown
        const across = rows === columns ? 0 : all.length;
        expect(cross.columnTotals.reduce((sum, one) => sum + one, 0)).toBe(across);
        for (const [at, value] of cross.rowValues.entries()) {
          const own = all.filter((row) => valueOf(rows, row) === value);
          expect(cross.rowTotals[at]).toBe(own.length);
          expect(cross.rowCounted[at]).toBe(counts(own));
          for (const [across, other] of cross.columnValues.entries()) {
            const cell = own.filter((row) => valueOf(columns, row) === other).length;
            expect(cross.cells[at]![across]).toBe(cell);
          }
          const saleOf = ofSale[rows];
          const orders = saleOf && ordersOf(sold.filter((sale) => saleOf(sale) === value));
          expect(cross.rowOrders?.[at]).toBe(orders);
          const rate = cross.rowRates === null ? null : cross.rowRates[at];
          const rated = onlyLeftOut(filters) ? 0 : (orders ?? 0);
          expect(wrongWith(rate, counts(own), rated)).toBeNull();
        }
        // whoever sold and was never complained of has a row too
        const saleOf = ofSale[rows];
        for (const sale of saleOf ? sold.filter(({ orders }) => orders > 0) : []) {
          expect(cross.rowValues).toContain(saleOf?.(sale) ?? null);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('list every month of the window in order, also one without complaints', async () => {
    const { rowValues } = await api.read(endpoints.complaintCross, {
      query: { window: '2025-12-31..2026-03-01', rows: 'month', q: 'xyzzy' },
    });
    expect(rowValues).toEqual(['2025-12', '2026-01', '2026-02', '2026-03']);
  });

  it('list values as the filters do, what is unknown last', async () => {
    const query = { window: '365d', rows: 'region', columns: 'outcome' };
    const cross = await api.read(endpoints.complaintCross, { query });
    const { facets } = await api.read(endpoints.explorer, { query: { window: '365d', limit: 1 } });
    const listed = facets.outcome.map(({ value }) => value);
    expect(cross.columnValues.filter((value) => value !== null)).toEqual(listed);
    // complaints that are open have no outcome yet
    expect(cross.columnValues.at(-1)).toBeNull();
  });
});
