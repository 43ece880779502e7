import type { ColumnChoice } from './mapping';
import { parseCell } from './parse-cells';
import { takeCell, type ReadAs, waysToRead } from './read-as';
import { resemblances, type Resemblances } from './resemblance';
import {
  type Column,
  TABLE_SCHEMAS,
  type TableName,
  type TableSchema,
  type Titled,
} from './schema';
import type { SurveyedColumn, SurveyedFile } from './survey';

/** What else the values of a column are called, by `table.column` and value. */
export type ValueLabels = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** What is proposed to become of a file; without a table it is left out. */
export interface FileChoice {
  table: TableName | null;
  /** One for each column of the file; null is left out. */
  columns: (ColumnChoice | null)[];
}

/** Less alike than this, and a name stands for something else. */
const LEAST_ALIKE = 0.6;
/** Less of a table than this, and a file is another. */
const LEAST_FIT = 0.4;
/** What a name is worth that the examples contradict. */
const UNFIT = 0.6;

const letters = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** A name as it is compared: its letters and figures, with and without a unit or a note at its end. */
function formsOf(name: string): string[] {
  const plain = name.normalize('NFKC').toLowerCase().trim();
  const bare = plain
    .replace(/[([【].*?[)\]】]/g, '')
    .replace(/[\s_/-]+(?:万元|元|分|yuan|fen|rmb|cny)$/, '');
  return [...new Set([letters(plain), letters(bare)])].filter((form) => form !== '');
}

const namesOf = ({ name, title, alsoCalled }: Titled & { name: string }) => [
  ...new Set([name.replaceAll('_', ' '), title.en, title.zh, ...alsoCalled].flatMap(formsOf)),
];

interface Named {
  likeness: Resemblances;
  /** By place of a name, whose it is. */
  owners: number[];
  exact: Map<string, number[]>;
}

function index(things: readonly (Titled & { name: string })[]): Named {
  const names = things.flatMap((thing, owner) => namesOf(thing).map((name) => ({ name, owner })));
  const exact = new Map<string, number[]>();
  for (const { name, owner } of names) exact.set(name, [...(exact.get(name) ?? []), owner]);
  return {
    likeness: resemblances(names.map(({ name }) => name)),
    owners: names.map(({ owner }) => owner),
    exact,
  };
}

/** By thing, how alike its best name is to this one: from 0 to 1, and 1 for the same only. */
function alike({ likeness, owners, exact }: Named, name: string): Map<number, number> {
  const best = new Map<number, number>();
  const raise = (owner: number, score: number) =>
    best.set(owner, Math.max(score, best.get(owner) ?? 0));
  for (const [at, form] of formsOf(name).entries()) {
    // what is only the same without its note comes after what is the same with it
    const worth = at === 0 ? 1 : 0.97;
    for (const [place, score] of likeness.to(form))
      raise(owners[place] ?? -1, score * worth * 0.95);
    for (const owner of exact.get(form) ?? []) raise(owner, worth);
  }
  return best;
}

const TABLES = index(TABLE_SCHEMAS);
const COLUMNS = new Map(TABLE_SCHEMAS.map((schema) => [schema.name, index(schema.columns)]));

/** The name of a file without its folder, ending, year and number; of a sheet, its own. */
const ownName = (file: string) =>
  (file.split(' › ').at(-1) ?? '')
    .replace(/^.*\//, '')
    .replace(/\.\w+$/, '')
    .replaceAll(/\d+[年月日]?/g, '');

const MONEY_UNITS: readonly (readonly [RegExp, ReadAs])[] = [
  [/万元/, 'wan_yuan'],
  [/(?:^|[(/\s_-])(?:分|fen)\)?$/, 'as_is'],
];

const readable = (text: string, column: Column, readAs: ReadAs) => {
  const taken = takeCell(text, column, readAs);
  return 'text' in taken && 'value' in parseCell(taken.text, column);
};

/** How the cells of a column are best taken: by what its header says, else by what its first cells are. */
function proposeReadAs({ header, examples }: SurveyedColumn, column: Column): ReadAs {
  const ways = waysToRead(column);
  if (ways.includes('yuan')) {
    const plain = header.normalize('NFKC').toLowerCase().trim();
    // people write yuan unless they say otherwise
    return MONEY_UNITS.find(([unit]) => unit.test(plain))?.[1] ?? 'yuan';
  }
  const fits = ways.find((way) => examples.every((example) => readable(example, column, way)));
  return fits ?? ways.findLast((way) => way !== 'serial') ?? 'as_is';
}

const TRUTHS: readonly string[] = ['true', 'false'];

/** The values that words can stand for; none where a column has no list of them. */
export const valuesOf = ({ type, allowed }: Column): readonly string[] =>
  allowed ?? (type === 'boolean' ? TRUTHS : []);

/** As people write a province: by its code of six digits, or with what kind it is. */
const plainProvince = (text: string) =>
  /^\d{6}$/.test(text)
    ? text.slice(0, 2)
    : letters(text).replace(
        /(?:省|市|(?:壮族|回族|维吾尔)?自治区|特别行政区|province|municipality)$/u,
        '',
      );

/** By word in the column, the value whose name it is; other words are not guessed at. */
export function proposeWords(
  table: TableName,
  column: Column,
  values: readonly string[],
  labels: ValueLabels,
): Record<string, string> {
  const known = valuesOf(column);
  const plain = column.name === 'region' ? plainProvince : letters;
  const byName = new Map<string, string>();
  for (const value of known) {
    const names = [
      value,
      ...(labels[`${table}.${column.name}`]?.[value] ?? []),
      ...(column.valuesAlsoCalled[value] ?? []),
    ];
    for (const name of names) if (!byName.has(plain(name))) byName.set(plain(name), value);
  }
  return Object.fromEntries(
    values.flatMap((word) => {
      const value = byName.get(plain(word));
      const taken = value === undefined || 'value' in parseCell(word, column);
      return taken ? [] : [[word, value]];
    }),
  );
}

/** What a column becomes, taken as this one of the table. */
export function chooseColumn(
  table: TableName,
  column: Column,
  surveyed: SurveyedColumn,
  labels: ValueLabels,
): ColumnChoice {
  return {
    column: column.name,
    readAs: proposeReadAs(surveyed, column),
    words: proposeWords(table, column, surveyed.values, labels),
  };
}

function isFit(column: Column, choice: ColumnChoice, { examples, values }: SurveyedColumn) {
  if (examples.length === 0) return true;
  if (valuesOf(column).length > 0) {
    const read = (value: string) => value in choice.words || readable(value, column, 'as_is');
    return values.some(read);
  }
  return examples.some((example) => readable(example, column, choice.readAs));
}

interface Assigned {
  columns: (ColumnChoice | null)[];
  /** How much of the table, and of the file, has found its place. */
  fit: number;
}

function assign(schema: TableSchema, { columns }: SurveyedFile, labels: ValueLabels): Assigned {
  const named = COLUMNS.get(schema.name);
  const pairs = columns.flatMap((surveyed, at) => {
    const likely = named && surveyed.header !== '' ? [...alike(named, surveyed.header)] : [];
    return likely.flatMap(([owner, likeness]) => {
      const column = schema.columns[owner];
      if (!column || likeness < LEAST_ALIKE) return [];
      const choice = chooseColumn(schema.name, column, surveyed, labels);
      const score = isFit(column, choice, surveyed) ? likeness : likeness * UNFIT;
      return [{ at, column, choice, score }];
    });
  });
  // the most alike first; among equals as they stand
  pairs.sort((a, b) => b.score - a.score || a.at - b.at);
  const chosen: (ColumnChoice | null)[] = columns.map(() => null);
  const given = new Set<string>();
  let total = 0;
  let needed = 0;
  for (const { at, column, choice, score } of pairs) {
    if (chosen[at] || given.has(column.name)) continue;
    chosen[at] = choice;
    given.add(column.name);
    total += score;
    if (column.required) needed += score;
  }
  const headers = columns.filter(({ header }) => header !== '').length;
  const required = schema.columns.filter((column) => column.required).length;
  return { columns: chosen, fit: (0.4 * total) / Math.max(1, headers) + (0.6 * needed) / required };
}

/** What the columns of a file become in a table: each gives one, and each of the table's is given once. */
export const proposeColumns = (
  table: TableName,
  file: SurveyedFile,
  labels: ValueLabels,
): (ColumnChoice | null)[] => {
  const schema = TABLE_SCHEMAS.find(({ name }) => name === table);
  return schema ? assign(schema, file, labels).columns : file.columns.map(() => null);
};

/** What was chosen before, as far as the table still has it, and with the words that are new. */
function renewed(
  { table, columns }: FileChoice,
  file: SurveyedFile,
  labels: ValueLabels,
): FileChoice {
  const schema = TABLE_SCHEMAS.find(({ name }) => name === table);
  return {
    table,
    columns: file.columns.map(({ values }, at) => {
      const choice = columns[at];
      const column = schema?.columns.find(({ name }) => name === choice?.column);
      if (!choice || !schema || !column) return null;
      const words = { ...proposeWords(schema.name, column, values, labels), ...choice.words };
      return { ...choice, words };
    }),
  };
}

/**
 * Which table each file is, and which column each of its columns, by how alike their names are in either language. Every
 * table is one file's, the most fitting one's; what fits none is left out. What was chosen before stands.
 */
export function proposeMapping(
  files: readonly SurveyedFile[],
  labels: ValueLabels,
  chosenBefore: (file: SurveyedFile) => FileChoice | null = () => null,
): FileChoice[] {
  const taken = new Set<TableName>();
  const choices = files.map((file) => {
    const before = chosenBefore(file);
    if (!before || (before.table && taken.has(before.table))) return null;
    if (before.table) taken.add(before.table);
    return renewed(before, file, labels);
  });
  const fits = files.flatMap((file, at) => {
    if (choices[at]) return [];
    const byName = alike(TABLES, ownName(file.file));
    return TABLE_SCHEMAS.map((schema, owner) => {
      const { columns, fit } = assign(schema, file, labels);
      const name = byName.get(owner) ?? 0;
      return { at, table: schema.name, columns, fit, rank: fit + 0.5 * name };
    });
  });
  fits.sort((a, b) => b.rank - a.rank || a.at - b.at);
  for (const { at, table, columns, fit } of fits) {
    if (choices[at] || taken.has(table) || fit < LEAST_FIT) continue;
    choices[at] = { table, columns };
    taken.add(table);
  }
  return choices.map(
    (choice, at) => choice ?? { table: null, columns: files[at]?.columns.map(() => null) ?? [] },
  );
}
