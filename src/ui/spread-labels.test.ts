import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadLabels } from './spread-labels';

describe('labels at the ends of curves', () => {
  it('stand where they want to when there is room', () => {
    expect(spreadLabels([10, 40, 80], 14, 0, 100)).toEqual([10, 40, 80]);
  });

  it('are pushed apart, and back inside at the end', () => {
    expect(spreadLabels([50, 52, 99], 14, 0, 100)).toEqual([50, 64, 99]);
    expect(spreadLabels([95, 96, 97], 14, 0, 100)).toEqual([72, 86, 100]);
  });

  it('keep their order, their gap and the axis, however they come', () => {
    const wanted = fc.array(fc.double({ min: 0, max: 200, noNaN: true }), { maxLength: 10 });
    fc.assert(
      fc.property(wanted, (places) => {
        const placed = spreadLabels(places, 14, 0, 200);
        const sorted = placed.toSorted((a, b) => a - b);
        const gaps = sorted.slice(1).map((place, index) => place - sorted[index]!);
        expect(Math.min(...gaps, 14)).toBeCloseTo(14, 9);
        expect(Math.min(...placed, 0)).toBeCloseTo(0, 9);
        expect(Math.max(...placed, 200)).toBe(200);
        const byWish = [...places.keys()].toSorted((a, b) => places[a]! - places[b]!);
        expect(byWish.map((index) => placed[index])).toEqual(sorted);
      }),
    );
  });
});
