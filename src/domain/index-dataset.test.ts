import { expect, test } from 'vitest';
import { indexDataset, withComplaints } from './index-dataset';
import { summariseMarket } from './summary';
import { aMarket, ordinaryTraders } from './test-market';
import { aComplaint, aDataset, at } from './test-records';
import { parseWindow } from './window';

test('a complaint filed later stands in the figures as if it had always been there', () => {
  const dataset = aMarket(ordinaryTraders(5));
  const filed = [
    ...dataset.complaints,
    aComplaint({ streamerId: 'peer2', receivedAt: at('2026-03-30') }),
  ];
  const window = parseWindow('90d', dataset.meta.asOf);
  const patched = summariseMarket(withComplaints(indexDataset(dataset), filed), window);
  const fresh = summariseMarket(indexDataset({ ...dataset, complaints: filed }), window);
  expect(patched.streamers).toEqual(fresh.streamers);
  expect(patched.streamers[2]?.complaints.received).toBe(
    dataset.complaints.filter(({ streamerId }) => streamerId === 'peer2').length + 1,
  );
});

test('a row that refers to nothing is nobody’s', () => {
  const index = indexDataset(aDataset({ complaints: [aComplaint({ streamerId: 'gone' })] }));
  expect(index.complaints.ofStreamer.rows).toHaveLength(0);
});

test('an as-of that is no date is refused', () => {
  const dataset = aDataset();
  expect(() => indexDataset({ ...dataset, meta: { ...dataset.meta, asOf: '2026-02-30' } })).toThrow(
    RangeError,
  );
});
