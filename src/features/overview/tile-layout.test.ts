import { describe, expect, test } from 'vitest';
import { REGION } from '@/dataset/tables';
import { TILES, nextTile, type Tile } from './tile-layout';

const tile = (region: Tile['region']) => TILES.find((one) => one.region === region)!;

/* GB/T 2260: 4 municipalities, 23 provinces (Taiwan among them), 5 autonomous regions, 2 special administrative regions. */
const MUNICIPALITIES = ['11', '12', '31', '50'];
const AUTONOMOUS = ['15', '45', '54', '64', '65'];
const SPECIAL = ['81', '82'];
const PROVINCES = '13 14 21 22 23 32 33 34 35 36 37 41 42 43 44 46 51 52 53 61 62 63 71'.split(' ');

test('the map has every one of the 34 province-level units once', () => {
  expect(PROVINCES).toHaveLength(23);
  const official = [...MUNICIPALITIES, ...PROVINCES, ...AUTONOMOUS, ...SPECIAL].toSorted();
  expect(official).toHaveLength(34);
  expect(TILES.map(({ region }) => region).toSorted()).toEqual(official);
  expect([...REGION].toSorted()).toEqual(official);
});

test('no two tiles share a place', () => {
  expect(new Set(TILES.map(({ column, row }) => `${column},${row}`)).size).toBe(34);
});

// who borders whom on the map of China, and which way
test.each([
  ['23', 'north of', '22'],
  ['11', 'north of', '13'],
  ['65', 'north of', '54'],
  ['62', 'north of', '51'],
  ['41', 'north of', '42'],
  ['42', 'north of', '43'],
  ['43', 'north of', '44'],
  ['36', 'north of', '35'],
  ['45', 'north of', '46'],
  ['44', 'north of', '82'],
  ['65', 'west of', '63'],
  ['54', 'west of', '51'],
  ['63', 'west of', '62'],
  ['61', 'west of', '41'],
  ['34', 'west of', '32'],
  ['32', 'west of', '31'],
  ['45', 'west of', '44'],
  ['35', 'west of', '71'],
  ['82', 'west of', '81'],
  ['53', 'west of', '52'],
] as const)('%s lies %s %s', (one, where, other) => {
  const axis = where === 'north of' ? 'row' : 'column';
  expect(tile(one)[axis]).toBeLessThan(tile(other)[axis]);
});

describe('arrow keys', () => {
  test.each([
    ['22', 'up', '23'],
    ['42', 'left', '50'],
    ['42', 'right', '34'],
    ['42', 'down', '43'],
    // over a gap
    ['64', 'left', '65'],
    ['35', 'right', '71'],
    // at the edge one stays
    ['65', 'left', '65'],
    ['31', 'right', '31'],
  ] as const)('from %s %s leads to %s', (from, direction, to) => {
    expect(nextTile(tile(from), direction).region).toBe(to);
  });

  test('every unit can be reached from Beijing', () => {
    const reached = new Set(['11']);
    const queue: Tile[] = [tile('11')];
    for (let at = queue.shift(); at; at = queue.shift()) {
      for (const direction of ['left', 'right', 'up', 'down'] as const) {
        const next = nextTile(at, direction);
        if (!reached.has(next.region)) queue.push(next);
        reached.add(next.region);
      }
    }
    expect(reached.size).toBe(34);
  });
});
