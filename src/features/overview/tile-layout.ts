import type { Region } from '@/dataset/tables';

/** Where a unit's tile stands, from the north-west. */
export interface Tile {
  region: Region;
  column: number;
  row: number;
}

/* One tile for each of the 34 province-level units, near its neighbours: shape and area are not theirs. */
const ROWS: readonly (readonly (Region | null)[])[] = [
  [null, null, null, null, null, null, null, '23'],
  [null, null, null, null, '15', '11', '21', '22'],
  ['65', null, null, '64', '14', '13', '12', null],
  [null, '63', '62', '61', '41', '37', null, null],
  [null, '54', '51', '50', '42', '34', '32', '31'],
  [null, null, '53', '52', '43', '36', '33', null],
  [null, null, null, '45', '44', '35', null, '71'],
  [null, null, null, '46', '82', '81', null, null],
];

export const TILES: readonly Tile[] = ROWS.flatMap((regions, row) =>
  regions.flatMap((region, column) => (region === null ? [] : [{ region, column, row }])),
);

export type Direction = 'left' | 'right' | 'up' | 'down';

const STEP: Record<Direction, readonly [number, number]> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

/** The tile an arrow key leads to: the nearest that way, straight on before aslant; the same one at the edge. */
export function nextTile(from: Tile, direction: Direction): Tile {
  const [dx, dy] = STEP[direction];
  let best = from;
  let least = Infinity;
  for (const tile of TILES) {
    const right = tile.column - from.column;
    const down = tile.row - from.row;
    const along = right * dx + down * dy;
    const aside = Math.abs(right * dy) + Math.abs(down * dx);
    const distance = along + 2 * aside;
    if (along > 0 && distance < least) {
      best = tile;
      least = distance;
    }
  }
  return best;
}
