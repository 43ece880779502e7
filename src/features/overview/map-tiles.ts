import { enoughToCompare, tellsRate, tellsShare } from '@/domain/enough';
import type { BreakdownRow } from './breakdown-rows';
import { colourLimits, colourStep } from './colour-steps';
import { measured } from './measured';
import type { MapFigure } from './search';
import { TILES } from './tile-layout';

const mapValue = (row: BreakdownRow, figure: MapFigure): number | null =>
  figure === 'orders' ? row.orders : (measured(row, figure)?.estimate ?? null);

/** The map's tiles and the limits of its colours, which units with too few orders have no part in. */
export function mapTiles(rows: readonly BreakdownRow[], figure: MapFigure) {
  const byRegion = new Map(rows.map((row) => [row.value, row]));
  const shown = TILES.map((tile) => {
    const row = byRegion.get(tile.region) ?? null;
    const value = row && mapValue(row, figure);
    return { tile, row, value, look: lookOf(row, value, figure) };
  });
  const limits = colourLimits(
    shown.flatMap(({ look, value }) => (look === 'coloured' && value !== null ? [value] : [])),
  );
  return {
    limits,
    tiles: shown.map(({ tile, row, value, look }) => ({
      region: tile.region,
      tile,
      row,
      value,
      look,
      step: value === null ? 0 : colourStep(limits, value),
    })),
  };
}

export type ColouredTile = ReturnType<typeof mapTiles>['tiles'][number];

function lookOf(
  row: BreakdownRow | null,
  value: number | null,
  figure: MapFigure,
): 'none' | 'few' | 'coloured' {
  if (row === null || row.streamers === 0) return 'none';
  // a total is what it is, of however few
  if (figure === 'orders') return 'coloured';
  const known = measured(row, figure);
  if (value === null || known === null) return 'few';
  const told = figure === 'coverage' ? tellsShare(known) : tellsRate(known);
  return told && enoughToCompare(row.streamers, row.orders) ? 'coloured' : 'few';
}
