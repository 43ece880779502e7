import type { Dataset } from './dataset';
import { decode, type Encoding, MOST_MEGABYTES } from './decode';
import { parseDescriptor, type Descriptor } from './descriptor';
import { DESCRIPTOR, isSafePath } from './package-path';
import { FileProblem, type Problem, ProblemLog } from './problems';
import { readCsv } from './read-csv';
import { type Row, TABLE_SCHEMAS, type TableSchema } from './schema';
import { type Context, newContext, TableValidator } from './validate';

/** A file of a package; `name` is its path within the package, with forward slashes. */
export interface ByteSource {
  name: string;
  /** Rejects when the file cannot be read. */
  bytes(): Promise<Uint8Array>;
}

export interface ReadOptions {
  /** `gb18030` reads as GB18030 what is not UTF-8. */
  encoding?: Encoding;
  /** Told now and then how many rows have been read, over all tables. */
  onProgress?: (rows: number) => void;
  signal?: AbortSignal;
}

/** Counts go beyond the listed problems, of which there are at most 1,000. */
export type ReadResult =
  | { ok: true; dataset: Dataset; warnings: Problem[]; warningCount: number }
  | { ok: false; problems: Problem[]; errorCount: number; warningCount: number };

const ROWS_BETWEEN_PAUSES = 10_000;
/** Some thousand times what one describes nine tables in. */
const MOST_DESCRIPTOR_MEGABYTES = 10;
/** Far more than any table has. */
const MOST_COLUMNS = 500;

class PackageReader {
  readonly log = new ProblemLog();
  readonly #sources: Map<string, ByteSource>;
  readonly #options: ReadOptions;
  #rowsRead = 0;
  readonly #absentColumns: string[] = [];

  constructor(sources: ByteSource[], options: ReadOptions) {
    this.#sources = new Map(sources.map((source) => [source.name, source]));
    this.#options = options;
  }

  async read(): Promise<Dataset | null> {
    if (!this.#sources.has(DESCRIPTOR)) {
      this.log.add({ file: DESCRIPTOR, rule: 'descriptor_missing' });
      return null;
    }
    const pieces = await this.#text(DESCRIPTOR, MOST_DESCRIPTOR_MEGABYTES);
    const descriptor = pieces && parseDescriptor([...pieces].join(''), this.log);
    if (!descriptor) return null;
    const paths = this.#pathsByTable(descriptor);
    const context = newContext(descriptor.meta.asOf, this.log);
    const tables: Record<string, Row[]> = {};
    for (const schema of TABLE_SCHEMAS)
      tables[schema.name] = await this.#table(schema, paths.get(schema.name), context);
    // the tables' types are generated from the schemas that made the rows
    return this.log.errorCount > 0
      ? null
      : ({ meta: this.#metaOf(descriptor), ...tables } as unknown as Dataset);
  }

  #metaOf({ meta }: Descriptor): Dataset['meta'] {
    const absentColumns = this.#absentColumns;
    return absentColumns.length > 0 ? { ...meta, absentColumns } : meta;
  }

  #pathsByTable({ resources }: Descriptor): Map<string, string> {
    const paths = new Map<string, string>();
    for (const [index, { name, path }] of resources.entries()) {
      const at = (property: string) => ({
        file: DESCRIPTOR,
        column: `resources.${index}.${property}`,
      });
      if (!TABLE_SCHEMAS.some((schema) => schema.name === name))
        this.log.add({ severity: 'warning', ...at('name'), value: name, rule: 'unknown_table' });
      else if (paths.has(name))
        this.log.add({ ...at('name'), value: name, rule: 'duplicate_table' });
      else if (isSafePath(path)) paths.set(name, path);
      else this.log.add({ ...at('path'), value: path, rule: 'unsafe_path' });
    }
    return paths;
  }

  async #text(file: string, megabytes = MOST_MEGABYTES): Promise<Iterable<string> | null> {
    const { encoding = 'utf-8', signal } = this.#options;
    signal?.throwIfAborted();
    let bytes;
    try {
      bytes = await this.#sources.get(file)?.bytes();
    } catch (error) {
      signal?.throwIfAborted();
      const reason = error instanceof Error ? error.message : String(error);
      const unreadable = { rule: 'unreadable_file', params: { reason } } as const;
      this.log.add({ file, ...(error instanceof FileProblem ? error.report : unreadable) });
      return null;
    }
    if (!bytes) {
      this.log.add({ file, rule: 'missing_file' });
      return null;
    }
    const decoded = decode(bytes, encoding, megabytes);
    if ('pieces' in decoded) return decoded.pieces;
    this.log.add({ file, ...decoded });
    return null;
  }

  async #table(schema: TableSchema, file: string | undefined, context: Context): Promise<Row[]> {
    if (file === undefined) {
      const { name: value, optional } = schema;
      this.log.add(
        optional
          ? {
              severity: 'warning',
              file: DESCRIPTOR,
              column: 'resources',
              value,
              rule: 'absent_table',
            }
          : { file: DESCRIPTOR, column: 'resources', value, rule: 'missing_table' },
      );
      return [];
    }
    const text = await this.#text(file);
    return text === null ? [] : this.#rows(schema, file, text, context);
  }

  async #rows(
    schema: TableSchema,
    file: string,
    text: Iterable<string>,
    context: Context,
  ): Promise<Row[]> {
    const rows: Row[] = [];
    let validator: TableValidator | null = null;
    let number = 0;
    for (const { records, malformed } of readCsv(text)) {
      validator ??= this.#validator(schema, file, records[0] ?? [], context);
      if (!validator) return [];
      // an unpaired quote may have swallowed rows, whose keys would then look dangling elsewhere
      if (malformed.size > 0) context.keys.delete(schema.name);
      for (const [index, cells] of records.entries()) {
        number += 1;
        if (malformed.has(index)) this.log.add({ file, row: number, rule: 'malformed_quotes' });
        // a row that a spreadsheet shows as blank is no record
        else if (number > 1 && cells.some((cell) => cell !== '')) {
          const row = validator.toRow(cells, number);
          if (row) rows.push(row);
        }
        if (++this.#rowsRead % ROWS_BETWEEN_PAUSES === 0) await this.#pause();
      }
    }
    return rows;
  }

  /** Of a file with this header, or null where it can be none of a table. */
  #validator(
    schema: TableSchema,
    file: string,
    header: string[],
    context: Context,
  ): TableValidator | null {
    if (header.every((cell) => cell === '')) {
      this.log.add({ file, rule: 'empty_file' });
      return null;
    }
    if (header.length > MOST_COLUMNS) {
      const params = { found: header.length, most: MOST_COLUMNS };
      this.log.add({ file, row: 1, rule: 'too_many_columns', params });
      return null;
    }
    const present = new Set(header.map((cell) => cell.trim()));
    for (const { name, required } of schema.columns)
      if (!required && !present.has(name)) this.#absentColumns.push(`${schema.name}.${name}`);
    return new TableValidator(schema, file, header, context);
  }

  /** Lets whoever waits for the thread have it. */
  async #pause(): Promise<void> {
    this.#options.onProgress?.(this.#rowsRead);
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    this.#options.signal?.throwIfAborted();
  }
}

/**
 * Reads a data package: every table or, when anything is wrong, none, with all that is wrong. Rejects only with the
 * signal's reason.
 */
export async function readPackage(
  sources: ByteSource[],
  options: ReadOptions = {},
): Promise<ReadResult> {
  const reader = new PackageReader(sources, options);
  const dataset = await reader.read();
  const { problems, errorCount, warningCount } = reader.log;
  return dataset
    ? { ok: true, dataset, warnings: problems, warningCount }
    : { ok: false, problems, errorCount, warningCount };
}
