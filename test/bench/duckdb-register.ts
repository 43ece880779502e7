import {
  DOUBLE,
  DuckDBDataChunk,
  DuckDBInstance,
  ENUM,
  INTEGER,
  VARCHAR,
  type DuckDBType,
  type DuckDBValue,
} from '@duckdb/node-api';
import type { FacetName } from '@/contract/streamers';
import { DIMENSIONS } from '@/domain/dimensions';
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
    const [pageSql, facetsSql] = sqlOf(table, query, offset);
    const page = await connection.runAndReadAll(pageSql);
    const counted = await connection.runAndReadAll(facetsSql);
    const counts: Found['counts'] = {};
    let total = 0;
    for (const [name, value, rows] of counted.getRows()) {
      if (name === 'total') total = Number(rows);
      const facet = Object.entries(table.facets).find(([facet]) => facet === name);
      if (!facet || value === null) continue;
      const [, { values }] = facet;
      const of = (counts[facet[0] as FacetName] ??= new Uint32Array(values.length));
      of[values.indexOf(String(value))] = Number(rows);
    }
    return { total, page: page.getColumns()[0]?.map(Number) ?? [], counts };
  };
  return { ask, close: () => instance.closeSync() };
}

/** The page, and all counts in one statement over the few rows that fail one filter at most. */
function sqlOf(table: RegisterTable, { text, filters, limit }: HardQuery, offset: number) {
  const met = Object.entries(filters).map(
    ([name, values]) =>
      [name, `coalesce(${name} IN (${values.map(quoted).join(', ')}), false)`] as const,
  );
  const named = `contains(display_name, ${quoted(text)})`;
  const page = `SELECT * FROM register WHERE ${[named, ...met.map(([, one]) => one)].join(' AND ')}
    ORDER BY figure_complaintRate DESC NULLS LAST, id LIMIT ${limit} OFFSET ${offset}`;
  const counts = Object.entries(table.facets).map(([name, column]) => {
    const others = met.flatMap(([facet]) => (facet === name ? [] : [`met_${facet}`]));
    const where = others.join(' AND ');
    if (!('bits' in column)) {
      return `SELECT ${quoted(name)} AS facet, ${name}::VARCHAR AS value, count(*) AS n FROM near WHERE ${where} GROUP BY ${name}`;
    }
    const bits = column.values.map(
      (value, bit) => `SELECT ${quoted(value)} AS value, ${1 << bit} AS bit`,
    );
    return `SELECT ${quoted(name)}, values.value, count(*) FROM near, (${bits.join(' UNION ALL ')}) AS values
      WHERE ${where} AND (${name} & values.bit) <> 0 GROUP BY values.value`;
  });
  const all = met.map(([facet]) => `met_${facet}`).join(' AND ');
  const facets = `WITH near AS MATERIALIZED (
      SELECT * FROM (SELECT ${Object.keys(table.facets).join(', ')}, ${met.map(([name, one]) => `${one} AS met_${name}`).join(', ')}
        FROM register WHERE ${named})
      WHERE ${met.map(([name]) => `met_${name}::INTEGER`).join(' + ')} >= ${met.length - 1})
    SELECT 'total' AS facet, NULL AS value, count(*) AS n FROM near WHERE ${all}
    UNION ALL ${counts.join('\n    UNION ALL ')}`;
  return [page, facets] as const;
}
