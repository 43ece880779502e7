import * as fc from 'fast-check';
import jsQr from 'jsqr';
import { expect, it } from 'vitest';
import { qrPath, qrRows } from './qr-rows';

const SCALE = 4;

/** Fills the path as a browser would, and reads it as a phone would, by a reader that shares no code with the writer. */
function readBack(path: string, modules: number): string | undefined {
  const side = modules * SCALE;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, from, row, to] of path.matchAll(/M(\d+) (\d+)H(\d+)v1H\d+z/g)) {
    for (let y = 0; y < SCALE; y++) {
      for (let x = Number(from) * SCALE; x < Number(to) * SCALE; x++) {
        const at = (Number(row) * SCALE + y) * side + x;
        pixels.fill(0, at * 4, at * 4 + 3);
      }
    }
  }
  return jsQr(pixels, side, side)?.data;
}

it.each([
  'https://castcheck.example.org/check/s00157',
  'http://localhost:4173/shop/castcheck/check/s00157?window=365d',
  'https://castcheck.example.org/check/%E5%B0%8F%E9%9B%A8?window=2026-01-01..2026-03-31',
])('%s is read back whole', (link) => {
  const rows = qrRows(link);
  expect(readBack(qrPath(rows), rows.length)).toBe(link);
});

it('reads back links of any length that an address may have', () => {
  fc.assert(
    fc.property(fc.webUrl({ size: 'medium', withQueryParameters: true }), (link) => {
      fc.pre(link.length < 600);
      const rows = qrRows(link);
      expect(readBack(qrPath(rows), rows.length)).toBe(link);
    }),
    { numRuns: 20 },
  );
});
