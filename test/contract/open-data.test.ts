import { describe, expect, it } from 'vitest';
import { TABLES } from '@/contract/data';
import { endpoints } from '@/contract/endpoints';
import { readPackage } from '@/dataset/read-package';
import { StoreContext } from '@mocks/store/context';
import { quality } from '@mocks/store/quality';
import { dataset, useMockApi } from './mock-api';

const api = useMockApi();
const bytes = (text: string) => () => Promise.resolve(new TextEncoder().encode(text));

describe('the open data', () => {
  it('are, table by table, a package that reads back as the same dataset', async () => {
    const descriptor = await api.read(endpoints.dataPackage);
    const tables = await Promise.all(
      TABLES.map(async (table) => {
        const response = await api.open(endpoints.tableRows, { query: { table } });
        const rows = dataset[table].length;
        expect(response.headers.get('X-Total-Count')).toBe(String(rows));
        return { name: `${table}.csv`, bytes: bytes(await response.text()) };
      }),
    );
    const read = await readPackage([
      { name: 'datapackage.json', bytes: bytes(JSON.stringify(descriptor)) },
      ...tables,
    ]);
    expect(read.ok && read.dataset).toEqual(dataset);
    // more rows than one part of the answer holds
    expect(dataset.offers.length).toBeGreaterThan(5_000);
  });

  it('are as they were loaded, without what was written since', async () => {
    const before = dataset.complaints.length;
    await api.read(endpoints.createComplaint, {
      body: {
        streamerId: dataset.streamers[0]!.streamerId,
        category: 'other',
        narrative: '收到时已经破损，客服一直不回复。',
      },
      key: 'open-data-complaint',
    });
    expect((await api.read(endpoints.meta)).rowCounts.complaints).toBe(before + 1);
    const response = await api.open(endpoints.tableRows, { query: { table: 'complaints' } });
    expect(response.headers.get('X-Total-Count')).toBe(String(before));
  });
});

describe('the quality of the data', () => {
  it('counts the empty cells of each column, and names no column without', async () => {
    const { unknown } = await api.read(endpoints.quality);
    const viewers = unknown.find((one) => one.table === 'broadcasts' && one.column === 'viewers');
    const empty = dataset.broadcasts.filter(({ viewers }) => viewers === null).length;
    expect(viewers?.unknown ?? 0).toBe(empty);
    expect(unknown.every(({ unknown: cells, rows }) => cells > 0 && cells <= rows)).toBe(true);
    const confirmed = unknown.find(({ column }) => column === 'confirmed');
    expect(confirmed).toMatchObject({
      table: 'complaints',
      rows: dataset.complaints.length,
      unknown: dataset.complaints.filter(({ confirmed }) => confirmed === null).length,
    });
  });

  it('tells what reading them warned of', () => {
    const warning = {
      severity: 'warning',
      file: 'streamers.csv',
      row: 2,
      column: null,
      value: null,
      rule: 'after_as_of',
      params: { asOf: '2026-03-31' },
    } as const;
    const context = new StoreContext(dataset, Date.now, { count: 5000, items: [warning] });
    expect(quality(context)).toMatchObject({ warningCount: 5000, warnings: [warning] });
  });
});
