import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { StreamerRow } from '@/contract/streamers';
import { registerCsv, type CsvWords } from './register-csv';
import { makeRow } from './test-objects';

const words: CsvWords = {
  header: (key, figure) => (figure ? `${figure} ${key}` : key),
  platform: (platform) => platform.nameEn,
  region: (code) => `region ${code}`,
  category: (category) => category,
  verdict: (verdict) => verdict,
  signal: (signal) => signal,
  enforcement: (state) => state,
  part: (dimension) => dimension,
};
const basis = { window: { from: '2026-04-02', to: '2026-06-30' }, asOf: '2026-06-30' };

const read = (rows: StreamerRow[]) =>
  Papa.parse<Record<string, string>>(registerCsv(rows, words, basis), {
    header: true,
    skipEmptyLines: true,
  }).data;

describe('the register as a file', () => {
  it('gives a rate with all that it must not be told without', () => {
    expect(read([makeRow()])[0]).toMatchObject({
      complaintRate: '24.1',
      'complaintRate low': '18',
      'complaintRate high': '31.5',
      'complaintRate benchmark': '11.9',
      'complaintRate numerator': '50',
      'complaintRate denominator': '20000',
      windowFrom: '2026-04-02',
      windowTo: '2026-06-30',
      asOf: '2026-06-30',
    });
  });

  it('gives coverage out of the orders that can be told, and beside it those that cannot', () => {
    expect(read([makeRow()])[0]).toMatchObject({
      'coverage numerator': '19000',
      'coverage denominator': '20000',
      coverageUnknown: '0',
    });
  });

  it('leaves the unknown empty and writes a zero as a zero', () => {
    const row = makeRow({
      region: null,
      settledGmvFen: null,
      complaintRate: null,
      expectedExcess: 0,
      followers: null,
      medianFirstResponseHours: null,
    });
    expect(read([row])[0]).toMatchObject({
      region: '',
      settled: '',
      complaintRate: '',
      'complaintRate numerator': '',
      expectedExcess: '0',
      followers: '',
      medianFirstResponse: '',
    });
  });

  it('gives the priority with what adds up to it, an unknown part empty', () => {
    const { priority } = makeRow();
    const handling = { worse: null, weight: 0.2, points: null };
    const row = makeRow({
      priority: { ...priority, parts: { ...priority.parts, handling }, rank: 3, rankByDefault: 5 },
    });
    expect(read([row])[0]).toMatchObject({
      priority: '62',
      rank: '3',
      rankByDefault: '5',
      'quality_refunds worse': '0.9',
      'quality_refunds weight': '0.2',
      'quality_refunds points': '18',
      'handling worse': '',
      'handling points': '',
      'authenticity points': '0',
    });
  });

  it('writes money in yuan with its fen', () => {
    expect(read([makeRow({ settledGmvFen: 2_999_999_999_999 })])[0]?.settled).toBe(
      '29999999999.99',
    );
  });

  it('a name that a spreadsheet would run is kept as text', () => {
    const [row] = read([makeRow({ displayName: '=HYPERLINK("http://x","y")' })]);
    expect(row?.displayName).toBe(`'=HYPERLINK("http://x","y")`);
  });

  it('has a header and one line a row, in the order given', () => {
    const rows = ['b', 'a', 'c'].map((streamerId) => makeRow({ streamerId }));
    expect(read(rows).map((row) => row.streamerId)).toEqual(['b', 'a', 'c']);
    expect(read([])).toEqual([]);
  });
});
