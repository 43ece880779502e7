import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readPackage } from '@/dataset/read-package';
import { writePackage } from '@/dataset/write-package';
import { generate } from './generate';
import { STORIES } from './stories';

const digest = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex');

describe('generate', () => {
  it('gives the same bytes for the same seed', () => {
    expect(digest(generate(7, { streamers: 150 }))).toBe(digest(generate(7, { streamers: 150 })));
  });

  it('gives another world for another seed', () => {
    const one = generate(7, { streamers: 50 }).dataset;
    const other = generate(8, { streamers: 50 }).dataset;
    for (const table of ['enterprises', 'streamers', 'products', 'offers', 'complaints'] as const) {
      expect(digest(one[table])).not.toBe(digest(other[table]));
    }
  });

  it('makes as many streamers as asked for, with one truth row each', () => {
    for (const streamers of [1, 2, 7, 20, 60]) {
      const { dataset, truth } = generate(11, { streamers });
      expect(dataset.streamers).toHaveLength(streamers);
      expect(truth.map((row) => row.streamerId)).toEqual(
        dataset.streamers.map((row) => row.streamerId),
      );
    }
  });

  it('has room for every story among twenty streamers', () => {
    const { truth } = generate(3, { streamers: 20 });
    expect(new Set(truth.map((row) => row.story))).toEqual(new Set(STORIES));
  });

  it('refuses a seed or a size it cannot make', () => {
    expect(() => generate(1.5)).toThrow(RangeError);
    expect(() => generate(Number.NaN)).toThrow(RangeError);
    expect(() => generate(1, { streamers: 0 })).toThrow(RangeError);
    expect(() => generate(1, { streamers: 2.5 })).toThrow(RangeError);
    expect(() => generate(1, { streamers: 1e9 })).toThrow(RangeError);
  });

  it('makes a dataset that a data package carries without loss or warning', async () => {
    const { dataset } = generate(7, { streamers: 60 });
    const encoder = new TextEncoder();
    const files = writePackage(dataset).map(({ name, text }) => ({
      name,
      bytes: () => Promise.resolve(encoder.encode(text)),
    }));
    const read = await readPackage(files);
    expect(read).toEqual({ ok: true, dataset, warnings: [], warningCount: 0 });
  });
});
