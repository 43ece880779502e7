import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { endpoints } from '@/contract/endpoints';
import { EXPORT_COLUMNS, type ExplorerComplaint } from '@/contract/explorer';
import { restoreFormula } from '@/dataset/formula-cells';
import type { Filters } from './complaints-by-hand';
import { dataset, useMockApi, walk } from './mock-api';

const api = useMockApi();

const filing = (key: string, narrative: string) =>
  api.read(endpoints.createComplaint, {
    body: { streamerId: dataset.streamers[0]!.streamerId, category: 'other', narrative },
    key,
  });

async function exported(query: Filters & { sort?: string }) {
  const response = await api.open(endpoints.complaintsExport, { query });
  const bytes = new Uint8Array(await response.arrayBuffer());
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const { data, meta, errors } = Papa.parse<Record<string, string>>(text.slice(1), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return {
    mark: text[0],
    header: meta.fields,
    rows: data,
    told: Number(response.headers.get('X-Total-Count')),
    type: response.headers.get('Content-Type'),
  };
}

const cell = (value: string | number | boolean | null) => (value === null ? '' : String(value));
/** What the list's row has to look like in the export. */
const rowOf = (row: ExplorerComplaint) => [
  row.complaintId,
  row.streamerId,
  row.streamer.displayName,
  row.streamer.platform.platformId,
  row.streamer.roomId,
  Date.parse(row.receivedAt),
  row.channel,
  row.category,
  row.status,
  row.counted,
  cell(row.confirmed),
  cell(row.broadcastId),
  cell(row.productId),
  cell(row.productTitle),
  cell(row.amountFen),
  cell(row.remedySought),
  Date.parse(row.firstResponseAt ?? ''),
  Date.parse(row.closedAt ?? ''),
  cell(row.outcome),
  cell(row.satisfied),
  cell(row.narrative),
  cell(row.sellerResponse),
];
const INSTANTS = new Set<string>(['received_at', 'first_response_at', 'closed_at']);

describe('the export of complaints', () => {
  it.each([
    [{ window: '365d' }],
    [{ window: '365d', sort: '-waiting', category: ['quality', 'delivery'] }],
    [{ window: '365d', sort: '-amountFen', q: '退款', counted: ['counted'] }],
    [{ window: '30d', q: 'xyzzy' }],
  ] as const)('of %j is the list, row by row', async (frozen) => {
    const query = structuredClone(frozen) as Filters & { sort?: string };
    const { mark, header, rows, told, type } = await exported(query);
    const list = await walk((cursor) =>
      api.read(endpoints.explorer, { query: { ...query, limit: 200, ...cursor } }),
    );
    expect(mark).toBe('\uFEFF');
    expect(type).toBe('text/csv; charset=utf-8');
    expect(told).toBe(list.total);
    expect(header).toEqual([...EXPORT_COLUMNS]);
    expect(
      rows.map((row) =>
        EXPORT_COLUMNS.map((column) => {
          const text = restoreFormula(row[column] ?? '');
          return INSTANTS.has(column) ? Date.parse(text) : text;
        }),
      ),
    ).toEqual(list.items.map(rowOf));
  });

  it('makes no cell that a spreadsheet would run', async () => {
    const narrative = '=HYPERLINK("http://castcheck.test";"点这里")';
    const { complaintId } = await filing('export-formula', narrative);
    const { rows } = await exported({ window: '30d' });
    const row = rows.find((one) => one.complaint_id === complaintId);
    expect(row?.narrative).toBe(`'${narrative}`);
  });

  it('leaves out what is filed once it has begun, so that its rows are as many as it told', async () => {
    const response = await api.open(endpoints.complaintsExport, {
      // ascending, the new one would come last
      query: { window: '365d', sort: 'receivedAt' },
    });
    const { complaintId } = await filing('export-meanwhile', '导出的时候又提交了一条');
    const text = await response.text();
    const { data } = Papa.parse<string[]>(text.trim());
    expect(data.length - 1).toBe(Number(response.headers.get('X-Total-Count')));
    expect(data.length - 1).toBe(dataset.complaints.length);
    expect(text).not.toContain(complaintId);
  });

  it('breaks off rather than go on without what was taken back meanwhile', async () => {
    await filing('export-taken-back', '导出的时候撤销了这一条');
    const response = await api.open(endpoints.complaintsExport, { query: { window: '365d' } });
    await api.service().forget();
    await expect(response.text()).rejects.toThrow('taken back');
  });
});
