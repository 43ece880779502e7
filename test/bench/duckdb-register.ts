import {
  DOUBLE,
  DuckDBDataChunk,
  DuckDBInstance,
  DuckDBMapValue,
  ENUM,
  INTEGER,
  VARCHAR,
  type DuckDBType,
  type DuckDBValue,
} from '@duckdb/node-api';
import type { FacetName } from '@/contract/streamers';
import { DIMENSIONS } from '@/domain/dimensions';
import type { FacetColumn } from '@mocks/store/narrow';
import type { RegisterTable } from '@mocks/store/register-table';
import { textAt } from '@mocks/store/text-column';
import type { Found, HardQuery } from './bare-scan';

interface Column {
  name: string;
  type: DuckDBType;
  at: (place: number) => DuckDBValue;
}

/** The same columns as the store's: facets as enums, which DuckDB keeps as codes too, the rules and parts as bits. */
function columnsOf({ texts, figures, worse, facets, platforms, peers }: RegisterTable): Column[] {
  const number = (name: string, values: ArrayLike<number>): Column => ({
    name,
    type: DOUBLE,
    at: (place) => {
      const value = values[place] ?? Number.NaN;
      return Number.isNaN(value) ? null : value;
    },
  });
  return [
    { name: 'place', type: INTEGER, at: (place) => place },
    { name: 'id', type: VARCHAR, at: (place) => textAt(texts.ids, place) },
    { name: 'room', type: VARCHAR, at: (place) => textAt(texts.rooms, place) },
    {
      name: 'display_name',
      type: VARCHAR,
      at: (place) => textAt(texts.names, texts.nameOf[place] ?? 0),
    },
    { name: 'platform_code', type: INTEGER, at: (place) => platforms.codes[place] ?? 0 },
    { name: 'peers', type: INTEGER, at: (place) => peers.codes[place] ?? 0 },
    ...Object.entries(figures).map(([name, values]) => number(`figure_${name}`, values)),
    ...DIMENSIONS.map((part) => number(`worse_${part}`, worse[part])),
    ...Object.entries(facets).map(([name, column]): Column =>
      'bits' in column
        ? { name, type: INTEGER, at: (place) => column.bits[place] ?? 0 }
        : {
            name,
            type: ENUM(column.values),
            at: (place) => column.values[column.codes[place] ?? -1] ?? null,
          },
    ),
  ];
}

const ROWS_AT_ONCE = 2048;
const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** The register in DuckDB, in memory, and the same query to it. */
export async function duckdbRegister(table: RegisterTable) {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const columns = columnsOf(table);
  const defined = columns.map(({ name, type }) => `${name} ${type.toString()}`);
  await connection.run(`CREATE TABLE register (${defined.join(', ')})`);
  const appender = await connection.createAppender('register');
  for (let from = 0; from < table.size; from += ROWS_AT_ONCE) {
    const rows = Math.min(ROWS_AT_ONCE, table.size - from);
    const chunk = DuckDBDataChunk.create(columns.map(({ type }) => type));
    chunk.setColumns(
      columns.map(({ at }) => Array.from({ length: rows }, (_, row) => at(from + row))),
    );
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();

  const ask = async (query: HardQuery, offset: number): Promise<Found> => {
    const [pageSql, countsSql] = sqlOf(table, query, offset);
    const page = await connection.runAndReadAll(pageSql);
    const counted = await connection.runAndReadAll(countsSql);
    const [[total, ...histograms] = []] = counted.getRows();
    const counts: Found['counts'] = {};
    for (const [at, name] of facetNames(table).entries()) {
      counts[name] = countsOf(table.facets[name], histograms[at]);
    }
    return { total: Number(total), page: page.getColumns()[0]?.map(Number) ?? [], counts };
  };
  return { ask, close: () => instance.closeSync() };
}

// the record's keys are the facets; Object.keys forgets it
const facetNames = ({ facets }: RegisterTable) => Object.keys(facets) as FacetName[];

/** How many rows have each value, from a map of the values, or of the bits, to how many rows have them. */
function countsOf(column: FacetColumn, histogram: DuckDBValue | undefined): Uint32Array {
  const counts = new Uint32Array(column.values.length);
  if (!(histogram instanceof DuckDBMapValue)) return counts;
  for (const { key, value } of histogram.entries) {
    const codes =
      'bits' in column
        ? [...column.values.keys()].filter((bit) => ((Number(key) >> bit) & 1) === 1)
        : [column.values.indexOf(String(key))];
    for (const code of codes) counts[code] = (counts[code] ?? 0) + Number(value);
  }
  return counts;
}

/**
 * The page, and all counts in one way over the few rows that fail one filter at most: of the ways tried the quickest. A union of one
 * grouping a facet takes twice as long.
 */
function sqlOf(table: RegisterTable, { text, filters, limit }: HardQuery, offset: number) {
  const named = `contains(display_name, ${quoted(text)})`;
  const met = Object.entries(filters).map(([name, values]) => ({
    facet: name,
    sql: `coalesce(${name} IN (${values.map(quoted).join(', ')}), false)`,
  }));
  const page = `SELECT * FROM register WHERE ${[named, ...met.map(({ sql }) => sql)].join(' AND ')}
    ORDER BY figure_complaintRate DESC NULLS LAST, id LIMIT ${limit} OFFSET ${offset}`;
  const others = (lifted?: string) =>
    met.flatMap(({ facet }) => (facet === lifted ? [] : [`met_${facet}`])).join(' AND ');
  const histograms = facetNames(table).map(
    (name) => `histogram(${name}) FILTER (WHERE ${others(name)})`,
  );
  const counts = `SELECT count(*) FILTER (WHERE ${others()}), ${histograms.join(', ')}
    FROM (SELECT *, ${met.map(({ facet, sql }) => `${sql} AS met_${facet}`).join(', ')} FROM register WHERE ${named})
    WHERE ${met.map(({ facet }) => `met_${facet}::INTEGER`).join(' + ')} >= ${met.length - 1}`;
  return [page, counts] as const;
}
