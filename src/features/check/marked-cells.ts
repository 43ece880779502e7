export interface Block {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Cells {
  columns: number;
  rows: number;
  /** What one cell stands for. */
  each: number;
  /** Together as many cells as `count` stands for, from a corner on and as near a square as can be. */
  marked: Block[];
}

const MOST_CELLS = 10_000;
// a thousand cells make no square
const COLUMNS_OF_A_THOUSAND = 40;

/** `count` of `every` (a power of ten, at least 10) as cells of a grid; of more than 10,000 a cell stands for several. */
export function markedCells(count: number, every: number): Cells {
  const each = Math.max(1, every / MOST_CELLS);
  const cells = every / each;
  const side = Math.sqrt(cells);
  const columns = Number.isInteger(side) ? side : COLUMNS_OF_A_THOUSAND;
  const rows = cells / columns;
  return { columns, rows, each, marked: blocks(count / each, columns, rows) };
}

function blocks(wanted: number, columns: number, rows: number): Block[] {
  const square = Math.min(Math.floor(Math.sqrt(wanted)), rows);
  // where the square has reached the edge, whole columns go on
  const width = square === rows ? Math.min(columns, Math.floor(wanted / rows)) : square;
  const left = Math.max(0, wanted - width * square);
  // the next column, and what does not go into it below
  const beside = width < columns ? Math.min(left, square) : 0;
  return [
    { x: 0, y: 0, width, height: square },
    { x: width, y: 0, width: 1, height: beside },
    { x: 0, y: square, width: left - beside, height: 1 },
  ].filter((block) => block.width > 0 && block.height > 0);
}
