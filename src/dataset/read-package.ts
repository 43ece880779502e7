import type { Dataset } from './dataset';
import { decode, type Encoding, MOST_MEGABYTES } from './decode';
import { parseDescriptor, type Descriptor } from './descriptor';
import { mappedLayout, ownLayout } from './layout';
import type { FileMapping, Mapping } from './mapping';
import { DESCRIPTOR, isSafePath } from './package-path';
import { FileProblem, type Problem, ProblemLog } from './problems';
import { readCsv, type Records } from './read-csv';
import { type Row, TABLE_SCHEMAS, type TableName, type TableSchema } from './schema';
import { type Context, newContext, TableValidator } from './validate';

/** A file of a package; `name` is its path within the package, with forward slashes. */
export interface ByteSource {
  name: string;
  /** Rejects when the file cannot be read. */
  bytes(): Promise<Uint8Array>;
}

/** A file whose records are read by themselves, as a sheet's are. */
export interface RecordSource {
  name: string;
  /** Rejects when they cannot be read. */
  records(): Promise<Iterable<Records>>;
}

export type Source = ByteSource | RecordSource;

export interface ReadOptions {
  /** `gb18030` reads as GB18030 what is not UTF-8. */
  encoding?: Encoding;
  /** Told now and then how many rows have been read, over all tables. */
  onProgress?: (rows: number) => void;
  signal?: AbortSignal;
  /** How files that are no package are to be read. */
  mapping?: Mapping | null;
}

/** Counts go beyond the listed problems, of which there are at most 1,000. */
export type ReadResult =
  | { ok: true; dataset: Dataset; warnings: Problem[]; warningCount: number }
  | { ok: false; problems: Problem[]; errorCount: number; warningCount: number };

/** What is to be said of a file that cannot be read. */
export function reportOf(error: unknown): FileProblem['report'] {
  if (error instanceof FileProblem) return error.report;
  const reason = error instanceof Error ? error.message : String(error);
  return { rule: 'unreadable_file', params: { reason } };
}

const ROWS_BETWEEN_PAUSES = 10_000;
/** Some thousand times what one describes nine tables in. */
const MOST_DESCRIPTOR_MEGABYTES = 10;
/** Far more than any table has. */
export const MOST_COLUMNS = 500;

/** Where a table stands. */
interface Place {
  path: string;
  mapped?: FileMapping;
}

/** Those that streamers are said to be on, by whatever they are called there. */
const platformsOf = ({ streamers }: Dataset): Dataset['platforms'] =>
  [...new Set(streamers.map(({ platformId }) => platformId))].map((name) => ({
    platformId: name,
    nameEn: name,
    nameZh: name,
  }));

class PackageReader {
  readonly log = new ProblemLog();
  readonly #sources = new Map<string, Source>();
  readonly #ambiguous = new Set<string>();
  readonly #options: ReadOptions;
  #rowsRead = 0;
  readonly #absentColumns: string[] = [];

  constructor(sources: readonly Source[], options: ReadOptions) {
    for (const source of sources) {
      if (this.#sources.has(source.name)) this.#ambiguous.add(source.name);
      this.#sources.set(source.name, source);
    }
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
    return this.#tables(descriptor.meta, (table) => {
      const path = paths.get(table);
      return path === undefined ? undefined : { path };
    });
  }

  /** The files as somebody said they are to be read. */
  async readMapped({ meta, files }: Mapping): Promise<Dataset | null> {
    const dataset = await this.#tables(meta, (table) => {
      const mapped = files.find((file) => file.table === table);
      return mapped && { path: mapped.file, mapped };
    });
    return dataset && files.every(({ table }) => table !== 'platforms')
      ? { ...dataset, platforms: platformsOf(dataset) }
      : dataset;
  }

  async #tables(
    meta: Dataset['meta'],
    placeOf: (table: TableName) => Place | undefined,
  ): Promise<Dataset | null> {
    const context = newContext(meta.asOf, this.log);
    const tables: Record<string, Row[]> = {};
    for (const schema of TABLE_SCHEMAS)
      tables[schema.name] = await this.#table(schema, placeOf(schema.name), context);
    if (this.log.errorCount > 0) return null;
    const absentColumns = this.#absentColumns;
    const told = absentColumns.length > 0 ? { ...meta, absentColumns } : meta;
    // the tables' types are generated from the schemas that made the rows
    return { meta: told, ...tables } as unknown as Dataset;
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

  /** What a source gives; null, with what is wrong in the log, where it gives nothing. */
  async #given<Given>(file: string, give: () => Promise<Given>): Promise<Given | null> {
    const { signal } = this.#options;
    signal?.throwIfAborted();
    if (this.#ambiguous.has(file)) {
      this.log.add({ file, rule: 'duplicate_file' });
      return null;
    }
    try {
      return await give();
    } catch (error) {
      signal?.throwIfAborted();
      this.log.add({ file, ...reportOf(error) });
      return null;
    }
  }

  async #text(file: string, megabytes = MOST_MEGABYTES): Promise<Iterable<string> | null> {
    const source = this.#sources.get(file);
    if (!source || !('bytes' in source)) {
      this.log.add({ file, rule: 'missing_file' });
      return null;
    }
    const bytes = await this.#given(file, () => source.bytes());
    if (!bytes) return null;
    const decoded = decode(bytes, this.#options.encoding ?? 'utf-8', megabytes);
    if ('pieces' in decoded) return decoded.pieces;
    this.log.add({ file, ...decoded });
    return null;
  }

  async #records(file: string): Promise<Iterable<Records> | null> {
    const source = this.#sources.get(file);
    if (source && 'records' in source) return this.#given(file, () => source.records());
    const text = await this.#text(file);
    return text === null ? null : readCsv(text);
  }

  #takeAsAbsent({ name, optional, isReferredTo }: TableSchema, { keys }: Context): void {
    if (this.#options.mapping) {
      this.log.add({ severity: 'warning', file: name, value: name, rule: 'absent_table' });
      // what refers to a table without rows refers to nothing; platforms are what streamers say
      if (isReferredTo && name !== 'platforms') keys.set(name, new Map());
      return;
    }
    const at = { file: DESCRIPTOR, column: 'resources', value: name };
    this.log.add(
      optional
        ? { severity: 'warning', ...at, rule: 'absent_table' }
        : { ...at, rule: 'missing_table' },
    );
  }

  async #table(schema: TableSchema, place: Place | undefined, context: Context): Promise<Row[]> {
    if (!place) {
      this.#takeAsAbsent(schema, context);
      return [];
    }
    const records = await this.#records(place.path);
    return records ? this.#rows(schema, place, records, context) : [];
  }

  async #rows(
    schema: TableSchema,
    place: Place,
    pieces: Iterable<Records>,
    context: Context,
  ): Promise<Row[]> {
    const { path: file, mapped } = place;
    const headerRow = mapped?.headerRow ?? 1;
    const rows: Row[] = [];
    let validator: TableValidator | null = null;
    let number = 0;
    for (const { records, malformed } of pieces) {
      for (const [index, cells] of records.entries()) {
        number += 1;
        if (number === headerRow) {
          validator = this.#validator(schema, place, cells, context);
          if (!validator) return [];
        }
        if (malformed.has(index)) this.log.add({ file, row: number, rule: 'malformed_quotes' });
        // a row that a spreadsheet shows as blank is no record
        else if (number > headerRow && cells.some((cell) => cell !== '')) {
          const row = validator?.toRow(cells, number);
          if (row) rows.push(row);
        }
        if (++this.#rowsRead % ROWS_BETWEEN_PAUSES === 0) await this.#pause();
      }
      // an unpaired quote may have swallowed rows, whose keys would then look dangling elsewhere
      if (malformed.size > 0) context.keys.delete(schema.name);
    }
    if (!validator) this.log.add({ file, rule: 'empty_file' });
    return rows;
  }

  /** Of a file with this header, or null where it can be none of a table. */
  #validator(
    schema: TableSchema,
    { path: file, mapped }: Place,
    header: string[],
    context: Context,
  ): TableValidator | null {
    if (header.every((cell) => cell === '')) {
      this.log.add({ file, rule: 'empty_file' });
      return null;
    }
    if (header.length > MOST_COLUMNS) {
      const params = { found: header.length, most: MOST_COLUMNS };
      this.log.add({ file, row: mapped?.headerRow ?? 1, rule: 'too_many_columns', params });
      return null;
    }
    const layout = mapped
      ? mappedLayout(schema, file, header, mapped, context.log)
      : ownLayout(schema, file, header, context.log);
    for (const { name, required } of schema.columns)
      if (!required && !layout.columns.has(name))
        this.#absentColumns.push(`${schema.name}.${name}`);
    return new TableValidator(schema, file, layout, context);
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
 * Reads a data package, or files by their mapping: every table or, when anything is wrong, none, with all that is wrong.
 * Rejects only with the signal's reason.
 */
export async function readPackage(
  sources: readonly Source[],
  options: ReadOptions = {},
): Promise<ReadResult> {
  const reader = new PackageReader(sources, options);
  const { mapping } = options;
  const dataset = await (mapping ? reader.readMapped(mapping) : reader.read());
  const { problems, errorCount, warningCount } = reader.log;
  return dataset
    ? { ok: true, dataset, warnings: problems, warningCount }
    : { ok: false, problems, errorCount, warningCount };
}
