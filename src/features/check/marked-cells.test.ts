import { assert, constantFrom, nat, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedCells, type Block } from './marked-cells';

const area = (blocks: Block[]) =>
  blocks.reduce((sum, { width, height }) => sum + width * height, 0);

describe('the cells of a picture', () => {
  it.each([
    { every: 100, grid: [10, 10], each: 1 },
    { every: 1_000, grid: [40, 25], each: 1 },
    { every: 10_000, grid: [100, 100], each: 1 },
    { every: 100_000, grid: [100, 100], each: 10 },
  ])('are $grid for $every, each of $each', ({ every, grid: [columns, rows], each }) => {
    expect(markedCells(3, every)).toMatchObject({ columns, rows, each });
  });

  it('are marked as a square with what is left beside and below it', () => {
    // 41 = 6 × 6 + 5
    expect(markedCells(41, 10_000).marked).toEqual([
      { x: 0, y: 0, width: 6, height: 6 },
      { x: 6, y: 0, width: 1, height: 5 },
    ]);
    // 47 = 6 × 6 + 6 + 5
    expect(markedCells(47, 10_000).marked).toEqual([
      { x: 0, y: 0, width: 6, height: 6 },
      { x: 6, y: 0, width: 1, height: 6 },
      { x: 0, y: 6, width: 5, height: 1 },
    ]);
    expect(markedCells(0, 100).marked).toEqual([]);
  });

  it('cover exactly what was counted, inside the grid, none twice', () => {
    assert(
      property(constantFrom(100, 1_000, 10_000, 100_000), nat(100_000), (every, some) => {
        const count = some % (every + 1);
        const { columns, rows, each, marked } = markedCells(count, every);
        expect(area(marked) * each).toBeCloseTo(count, 6);
        for (const { x, y, width, height } of marked) {
          expect(x + width).toBeLessThanOrEqual(columns);
          expect(y + height).toBeLessThanOrEqual(rows);
        }
        const [square, beside, below] = marked;
        expect((beside?.x ?? Infinity) >= (square?.width ?? 0)).toBe(true);
        expect((below?.y ?? Infinity) >= (square?.height ?? 0)).toBe(true);
      }),
    );
  });
});
