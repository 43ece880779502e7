import { isFormulaLike, restoreFormula } from './formula-cells';
import type { Layout } from './layout';
import type { ColumnChoice } from './mapping';
import { parseCell, type Parsed } from './parse-cells';
import type { ProblemLog, ProblemReport } from './problems';
import { takeCell } from './read-as';
import type { CellValue, Column, Row, TableName, TableSchema } from './schema';
import type { CalendarDate } from './tables';
import { cutLoose, TextPool } from './text-pool';

/** What the tables read so far hold, for those that come after. */
export interface Context {
  asOf: CalendarDate;
  log: ProblemLog;
  /** Of each table that others refer to, the row that each key stands in; one whose keys cannot be told is absent. */
  keys: Map<TableName, Map<string, number>>;
  /** The ids by which tables refer to each other. */
  ids: TextPool;
}

export const newContext = (asOf: CalendarDate, log: ProblemLog): Context => ({
  asOf,
  log,
  keys: new Map(),
  ids: new TextPool({ most: Infinity }),
});

const DAY = 86_400_000;
/** Three times what a spreadsheet's cell holds. */
const MOST_CHARACTERS = 100_000;
// How long a thing holds, and the end of a broadcast that began on the last day.
const MAY_LIE_AHEAD = /_until$|^ended_at$/;

/** Whether what the column tells has happened by the last day that the data cover. */
export const isDated = ({ name, type }: Column): boolean =>
  type.startsWith('date') && !MAY_LIE_AHEAD.test(name);

function compare(a: CellValue, b: CellValue): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  // dates, which as text sort by time
  return String(a) < String(b) ? -1 : Number(a !== b);
}

/** The value of a cell as somebody's file writes it. */
function parseTaken(cell: string, column: Column, { readAs, words }: ColumnChoice): Parsed {
  const word = Object.hasOwn(words, cell) ? words[cell] : undefined;
  const taken = word === undefined ? takeCell(cell, column, readAs) : { text: word };
  return 'rule' in taken ? taken : parseCell(taken.text, column);
}

type Place = ReturnType<Layout['columns']['get']>;

interface PlacedColumn extends Column {
  /** Undefined where the file has no such column. */
  placed: Place;
  isDated: boolean;
  texts: TextPool;
}

function cellAt(cells: string[], placed: Place): string {
  const cell = placed && cells[placed.position];
  // a spreadsheet shows no space at the end
  return (placed?.choice ? cell?.trim() : cell) ?? '';
}

/** Turns the records of one file into rows, telling the log everything that is wrong with them. */
export class TableValidator {
  readonly #schema: TableSchema;
  readonly #file: string;
  readonly #context: Context;
  readonly #layout: Layout;
  readonly #columns: PlacedColumn[];
  readonly #keys = new Map<string, number>();
  readonly #endOfAsOf: number;
  readonly #blank: Row;

  constructor(schema: TableSchema, file: string, layout: Layout, context: Context) {
    this.#schema = schema;
    this.#file = file;
    this.#context = context;
    this.#layout = layout;
    const isId = (column: Column) =>
      (schema.isReferredTo && schema.primaryKey.includes(column)) ||
      schema.references.some((reference) => reference.column === column);
    this.#columns = schema.columns.map((column) => ({
      ...column,
      placed: layout.columns.get(column.name),
      isDated: isDated(column),
      texts: isId(column) ? context.ids : new TextPool(),
    }));
    const unknowns = this.#columns.map(({ property }) => [property, null] as const);
    // what is parsed, and copied from that, takes no more room than its values: a tenth less than what grows by them
    this.#blank = JSON.parse(JSON.stringify(Object.fromEntries(unknowns)));
    this.#endOfAsOf = Date.parse(`${context.asOf}T00:00:00+08:00`) + DAY;
    // every other table's keys are let go of with its last row
    if (schema.isReferredTo && schema.primaryKey.every(({ name }) => layout.columns.has(name)))
      context.keys.set(schema.name, this.#keys);
  }

  /**
   * The row of a record; `number` counts as a spreadsheet does, the header being 1. Null when the cells cannot be laid
   * on the columns. A cell that breaks a rule is null in the row.
   */
  toRow(cells: string[], number: number): Row | null {
    this.#checkKey(cells, number);
    const { width } = this.#layout;
    if (cells.length !== width) {
      this.#report(number, {
        rule: 'wrong_field_count',
        params: { expected: width, found: cells.length },
      });
      return null;
    }
    const row: Row = { ...this.#blank };
    for (const column of this.#columns) {
      const cell = cellAt(cells, column.placed);
      if (cell.length > MOST_CHARACTERS) {
        const params = { found: cell.length, most: MOST_CHARACTERS };
        this.#report(number, { ...this.#at(column), value: cell, rule: 'cell_too_long', params });
        continue;
      }
      const parsed = this.#parse(cell, column);
      if ('rule' in parsed) this.#report(number, { ...this.#at(column), value: cell, ...parsed });
      else if (column.type === 'string' && isFormulaLike(cell))
        this.#report(number, {
          severity: 'warning',
          ...this.#at(column),
          value: cell,
          rule: 'formula_like_text',
        });
      const value = 'rule' in parsed ? null : parsed.value;
      row[column.property] = typeof value === 'string' ? column.texts.own(value) : value;
    }
    this.#checkReferences(cells, row, number);
    this.#checkRowRules(cells, row, number);
    this.#checkAsOf(cells, row, number);
    return row;
  }

  #report(row: number, problem: Omit<ProblemReport, 'file' | 'row'>): void {
    this.#context.log.add({ file: this.#file, row, ...problem });
  }

  /** What the file calls the column. */
  #nameOf({ name }: Column): string {
    return this.#layout.columns.get(name)?.header ?? name;
  }

  #at(column: Column) {
    return { column: this.#nameOf(column) };
  }

  #cell(cells: string[], { name }: Column): string {
    return cellAt(cells, this.#layout.columns.get(name));
  }

  #parse(cell: string, column: PlacedColumn): Parsed {
    // a missing column has been reported once, for the file
    if (!column.placed) return { value: null };
    const { choice } = column.placed;
    return choice ? parseTaken(cell, column, choice) : parseCell(cell, column);
  }

  #checkKey(cells: string[], number: number): void {
    const { primaryKey } = this.#schema;
    const parts = primaryKey.map((column) => restoreFormula(this.#cell(cells, column)));
    if (parts.includes('')) return;
    // a file with a NUL is refused, so no part holds one
    const key = parts.join('\0');
    const firstRow = this.#keys.get(key);
    if (firstRow === undefined) this.#keys.set(this.#ownKey(key), number);
    else
      this.#report(number, {
        column: primaryKey.map((column) => this.#nameOf(column)).join(', '),
        value: parts.join(', '),
        rule: 'duplicate_key',
        params: { firstRow },
      });
  }

  #ownKey(key: string): string {
    return this.#schema.isReferredTo ? this.#context.ids.own(key) : cutLoose(key);
  }

  #checkReferences(cells: string[], row: Row, number: number): void {
    for (const { column, tableOf } of this.#schema.references) {
      const id = row[column.property];
      const table = tableOf(row);
      const known = table && this.#context.keys.get(table);
      if (typeof id !== 'string' || !known || known.has(id)) continue;
      this.#report(number, {
        ...this.#at(column),
        value: this.#cell(cells, column),
        rule: 'dangling_reference',
        params: { table },
      });
    }
  }

  #checkRowRules(cells: string[], row: Row, number: number): void {
    for (const { column, operator, other } of this.#schema.rowRules) {
      const value = row[column.property] ?? null;
      const bound = row[other.property] ?? null;
      if (value === null || bound === null) continue;
      const difference = compare(value, bound);
      if (operator === '<=' ? difference <= 0 : difference >= 0) continue;
      this.#report(number, {
        ...this.#at(column),
        value: this.#cell(cells, column),
        rule: operator === '<=' ? 'more_than_other' : 'earlier_than_other',
        params: { other: this.#nameOf(other), otherValue: cutLoose(this.#cell(cells, other)) },
      });
    }
  }

  /** Warns once a row, of the first thing that happened after the last day the data are said to cover. */
  #checkAsOf(cells: string[], row: Row, number: number): void {
    const { asOf } = this.#context;
    const ahead = this.#columns.find(({ isDated, property }) => {
      const value = isDated ? row[property] : null;
      return typeof value === 'number' ? value >= this.#endOfAsOf : value && value > asOf;
    });
    if (!ahead) return;
    this.#report(number, {
      severity: 'warning',
      ...this.#at(ahead),
      value: this.#cell(cells, ahead),
      rule: 'after_as_of',
      params: { asOf },
    });
  }
}
