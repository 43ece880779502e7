import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rejections } from './false-discovery';

/** Benjamini & Hochberg 1995, §3.2: fifteen comparisons of a trial of thrombolytics. */
const TRIAL = [
  0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719,
  0.6528, 0.759, 1,
];
/** R's p.adjust(TRIAL, "BH"), to four digits. */
const ADJUSTED = [
  0.0015, 0.003, 0.0095, 0.0356, 0.0603, 0.0639, 0.0639, 0.0645, 0.0765, 0.486, 0.5812, 0.7149,
  0.7532, 0.8132, 1,
];

describe('the step-up procedure', () => {
  it('rejects the four of the paper’s example', () => {
    expect(rejections(TRIAL, TRIAL.length, 0.05)).toBe(4);
  });

  it.each(ADJUSTED.map((adjusted, place) => ({ adjusted, place })))(
    'rejects $place and one more at a q just above R’s adjusted $adjusted',
    ({ adjusted }) => {
      const upTo = ADJUSTED.filter((other) => other <= adjusted).length;
      expect(rejections(TRIAL, TRIAL.length, adjusted + 0.0001)).toBe(upTo);
      const below = ADJUSTED.filter((other) => other < adjusted).length;
      expect(rejections(TRIAL, TRIAL.length, adjusted - 0.0001)).toBe(below);
    },
  );

  it('steps over a p-value that is too high by itself', () => {
    expect(rejections([0.04, 0.045], 2, 0.05)).toBe(2);
    expect(rejections([0.04, 0.06], 2, 0.05)).toBe(0);
  });

  it('needs none of those above q', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1 }),
        fc.double({ min: 0.001, max: 0.5, noNaN: true }),
        (pValues, q) => {
          const low = pValues.filter((value) => value <= q);
          expect(rejections(low, pValues.length, q)).toBe(rejections(pValues, pValues.length, q));
        },
      ),
    );
  });
});
