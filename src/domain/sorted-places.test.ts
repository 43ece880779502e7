import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortedPlaces } from './sorted-places';

const value = fc.oneof(
  fc.double(),
  fc.constantFrom(0, -0, 1, 2, Number.NaN, Infinity, -Infinity, 5e-324, -5e-324),
);

test('puts places in the order of their values, the unknown last, equals as they were', () => {
  fc.assert(
    fc.property(
      fc.array(value),
      fc.boolean(),
      fc.infiniteStream(fc.nat()),
      (values, down, draw) => {
        const ties = [...values.keys()]
          .map((place) => [draw.next().value, place] as const)
          .toSorted(([a], [b]) => a - b)
          .map(([, place]) => place);
        const known = ties.filter((place) => !Number.isNaN(values[place]!));
        // toSorted keeps equals as they were
        const sorted = known.toSorted((a, b) => {
          const [x, y] = [values[a]!, values[b]!];
          if (x === y) return 0;
          return x < y === down ? 1 : -1;
        });
        const unknown = ties.filter((place) => Number.isNaN(values[place]!));
        expect([...sortedPlaces(Float64Array.from(values), Uint32Array.from(ties), down)]).toEqual([
          ...sorted,
          ...unknown,
        ]);
      },
    ),
  );
});
