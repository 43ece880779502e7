import { expect, test } from 'vitest';
import type { Dataset } from '@/dataset/dataset';
import { indexDataset } from '@/domain/index-dataset';
import { EQUAL_WEIGHTS, priorityOf, worseOf } from '@/domain/priority';
import { summariseMarket } from '@/domain/summary';
import { parseWindow } from '@/domain/window';
import { generate } from '@mocks/world/generate';
import { NO_VARIATION } from '@mocks/world/variation';

const shares = { ...NO_VARIATION.shares, complaint_bombed: 8 };
const { dataset, truth } = generate(31, {
  streamers: 300,
  variation: { ...NO_VARIATION, shares },
});
const summarise = (of: Dataset) => {
  const index = indexDataset(of);
  return { index, ...summariseMarket(index, parseWindow('90d', of.meta.asOf)) };
};
const market = summarise(dataset);
// the world names the accounts of a burst so; nothing in the domain knows
const spared = summarise({
  ...dataset,
  complaints: dataset.complaints.filter((row) => !/-x\d+$/.test(row.complainantRef ?? '')),
});
const bombed = truth.flatMap(({ story }, place) => (story === 'complaint_bombed' ? [place] : []));

test('complaint-bombing is found where it was planted and nowhere else', () => {
  const found = [...market.index.complaints.bombings.keys()].sort((a, b) => a - b);
  expect(bombed.length).toBeGreaterThan(7);
  expect(found.filter((place) => !bombed.includes(place))).toEqual([]);
  expect(found.length).toBeGreaterThanOrEqual(0.8 * bombed.length);
});

test('and changes neither the verdict nor, but for what was confirmed, the index', () => {
  const indexOf = ({ streamers }: typeof market, place: number) =>
    priorityOf(worseOf(streamers[place]!.parts), EQUAL_WEIGHTS).index ?? 0;
  const rises = bombed.map((place) => indexOf(market, place) - indexOf(spared, place));
  for (const place of bombed) {
    expect(market.streamers[place]?.verdict.kind).toBe(spared.streamers[place]?.verdict.kind);
  }
  expect(rises.reduce((sum, rise) => sum + rise, 0) / rises.length).toBeLessThan(4);
});
