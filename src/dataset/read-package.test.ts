import { describe, expect, it } from 'vitest';
import {
  accepted,
  editDescriptor,
  problemsOf,
  smallPackage,
  source,
  swap,
} from '../../test/fixtures/dataset/sources';
import { readPackage } from './read-package';

const toWindows = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;

function streamers(rows: number, { name = 'x', followers = '1' }) {
  return (text: string) => {
    const header = text.slice(0, text.indexOf('\n') + 1);
    const lines = Array.from(
      { length: rows },
      (_, i) => `S${i + 1},${name},P1,r,,,${followers},,,,,,\n`,
    );
    return header + lines.join('');
  };
}

describe('a good package', () => {
  it('gives every table, with unknowns as null', async () => {
    const { dataset, warnings } = await accepted({});
    expect(warnings).toEqual([]);
    expect(dataset.meta).toEqual({
      title: 'Small example',
      sources: [{ title: 'Written by hand' }],
      licenses: [{ name: 'CC0-1.0' }],
      asOf: '2026-03-31',
      fictional: true,
    });
    expect(dataset.products).toEqual([
      { productId: 'G1', enterpriseId: 'E1', title: 'Rice noodles, 500 g', category: 'food' },
    ]);
    expect(dataset.offers).toEqual([
      {
        broadcastId: 'B1',
        productId: 'G1',
        sellerRole: 'commission',
        priceFen: 1990,
        units: 1000,
        orders: 950,
        buyers: 900,
        refundedOrders: 50,
        refundedOrders72h: 20,
        qualityRefundedOrders: null,
      },
    ]);
    expect(dataset.broadcasts[0]).toMatchObject({
      startedAt: Date.UTC(2026, 2, 1, 12),
      endedAt: Date.UTC(2026, 2, 1, 15, 30, 0, 250),
      replayKeptUntil: '2029-03-01',
    });
    expect(dataset.complaints[0]).toMatchObject({ satisfied: true, outcome: 'refunded' });
    expect(dataset.streamers[1]).toMatchObject({ displayName: '林小满', operatorId: null });
  });

  it('keeps a line break and quotation marks inside a quoted cell', async () => {
    const { dataset } = await accepted({});
    expect(dataset.complaints[0]?.narrative).toBe('第一行\n他说："没问题"');
  });

  it('is the same with a byte-order mark and CRLF', async () => {
    const { dataset } = await accepted({});
    const windows = await accepted({
      'datapackage.json': (text) => `\uFEFF${text}`,
      'streamers.csv': toWindows,
      'offers.csv': toWindows,
    });
    expect(windows.dataset).toEqual(dataset);
    expect(windows.warnings).toEqual([]);
  });

  it('passes over blank rows and counts them in row numbers', async () => {
    const { dataset } = await accepted({ 'platforms.csv': (text) => `${text}\n,,\n` });
    expect(dataset.platforms).toHaveLength(1);
    const problems = await problemsOf({ 'platforms.csv': (text) => `${text}\n,,\nP2,,x\n` });
    expect(problems).toMatchObject([{ row: 5, column: 'name_en', rule: 'required' }]);
  });

  it('takes tables that may be absent as empty, with a warning each', async () => {
    const withoutComplaints = editDescriptor((descriptor) => ({
      ...descriptor,
      resources: (descriptor['resources'] as { name: string }[]).filter(
        ({ name }) => name !== 'complaints',
      ),
    }));
    const { dataset, warnings } = await accepted({ 'datapackage.json': withoutComplaints });
    expect(dataset.complaints).toEqual([]);
    expect(warnings).toMatchObject([
      { severity: 'warning', rule: 'absent_table', value: 'complaints', file: 'datapackage.json' },
    ]);
  });
});

describe('the package', () => {
  it('needs a descriptor', async () => {
    expect(await problemsOf({ 'datapackage.json': null })).toMatchObject([
      { file: 'datapackage.json', row: null, rule: 'descriptor_missing' },
    ]);
  });

  it('needs a descriptor that is JSON', async () => {
    expect(await problemsOf({ 'datapackage.json': () => '{"title": ' })).toMatchObject([
      { file: 'datapackage.json', rule: 'descriptor_not_json' },
    ]);
  });

  it.each(['2026-02-30', '31.3.2026', 20260331, undefined])(
    'needs a real as-of date, which %s is not',
    async (asOf) => {
      const problems = await problemsOf({
        'datapackage.json': editDescriptor((descriptor) => ({ ...descriptor, asOf })),
      });
      expect(problems).toMatchObject([
        {
          file: 'datapackage.json',
          column: 'asOf',
          value: asOf === undefined ? null : String(asOf),
          rule: 'descriptor_invalid',
        },
      ]);
    },
  );

  it.each(['../offers.csv', 'a/../../offers.csv', '/etc/passwd', 'C:\\offers.csv', 'http://x/y'])(
    'reads nothing outside itself, such as %s',
    async (path) => {
      const problems = await problemsOf({
        'datapackage.json': swap('offers.csv', JSON.stringify(path).slice(1, -1)),
      });
      expect(problems).toContainEqual(
        expect.objectContaining({ column: 'resources.5.path', value: path, rule: 'unsafe_path' }),
      );
    },
  );

  it('needs every file that it lists', async () => {
    expect(await problemsOf({ 'reviews.csv': null })).toMatchObject([
      { file: 'reviews.csv', row: null, rule: 'missing_file' },
    ]);
  });

  it('needs the tables that no figure can do without', async () => {
    const problems = await problemsOf({ 'datapackage.json': swap('"offers"', '"orders"') });
    expect(problems).toMatchObject([
      { rule: 'missing_table', value: 'offers', severity: 'error' },
      { rule: 'unknown_table', value: 'orders', severity: 'warning' },
    ]);
  });

  it('says which file could not be read', async () => {
    const broken = { name: 'offers.csv', bytes: () => Promise.reject(new Error('EIO')) };
    const result = await readPackage([...smallPackage({ 'offers.csv': null }), broken]);
    expect(result).toMatchObject({
      ok: false,
      problems: [{ file: 'offers.csv', rule: 'unreadable_file', params: { reason: 'EIO' } }],
    });
  });
});

describe('a large package', () => {
  it('keeps the first 1,000 problems and counts them all', async () => {
    const result = await readPackage(
      smallPackage({ 'streamers.csv': streamers(2_500, { followers: '-1' }) }),
    );
    if (result.ok) throw new Error('read');
    expect(result.errorCount).toBe(2_500);
    expect(result.problems).toHaveLength(1_000);
    expect(result.problems.at(-1)).toMatchObject({ row: 1_001, column: 'followers' });
  });

  it('shows the error that stops it even after a thousand warnings', async () => {
    const result = await readPackage(
      smallPackage({
        'streamers.csv': streamers(1_500, { name: '=x' }),
        'offers.csv': swap('1990', 'free'),
      }),
    );
    if (result.ok) throw new Error('read');
    expect([result.errorCount, result.warningCount]).toEqual([1, 1_500]);
    expect(result.problems).toHaveLength(1_000);
    expect(result.problems[0]).toMatchObject({ file: 'offers.csv', value: 'free' });
  });

  it('tells its progress and stops when asked', async () => {
    const sources = smallPackage({ 'streamers.csv': streamers(25_000, {}) });
    const progress: number[] = [];
    await readPackage(sources, { onProgress: (rows) => progress.push(rows) });
    expect(progress).toEqual([10_000, 20_000]);

    const controller = new AbortController();
    const reading = readPackage(sources, {
      signal: controller.signal,
      onProgress: () => controller.abort(new Error('enough')),
    });
    await expect(reading).rejects.toThrow('enough');
  });
});

it('a file beside the tables is not looked at', async () => {
  const truth = source('truth.csv', new Uint8Array([0, 0xff]));
  expect(await readPackage([...smallPackage(), truth])).toMatchObject({ ok: true });
});

it('one bad cell leaves nothing loaded', async () => {
  const result = await readPackage(
    smallPackage({ 'enforcements.csv': swap('warning', 'telling') }),
  );
  expect(Object.keys(result).sort()).toEqual(['errorCount', 'ok', 'problems', 'warningCount']);
});
