import type { DatasetMeta } from './dataset';
import { decode, type Encoding } from './decode';
import { parseDescriptor } from './descriptor';
import { DESCRIPTOR } from './package-path';
import { FileProblem, type Problem, ProblemLog } from './problems';
import { readCsv, type Records } from './read-csv';
import { dayOf } from './read-as';
import { sourcesOf, type NamedFile } from './read-files';
import { type ByteSource, MOST_COLUMNS, reportOf, type Source } from './read-package';
import { headerRowOf, isWorkbook, sheetSources } from './read-workbook';
import type { CalendarDate } from './tables';

export interface SurveyedColumn {
  /** Empty where the column has no name. */
  header: string;
  /** The first different ones, at most three. */
  examples: string[];
  /** All different ones; the first sixty where there are more. */
  values: string[];
  /** The last day that a cell names, where the column tells days. */
  newest: CalendarDate | null;
}

/** A file or a sheet with columns, of which it is not yet known what they are. */
export interface SurveyedFile {
  file: string;
  /** Counted from 1. */
  headerRow: number;
  /** Rows below the header that are not blank. */
  rows: number;
  columns: SurveyedColumn[];
}

/** What somebody's files hold, for them to say how it is to be read. */
export interface Survey {
  files: SurveyedFile[];
  /** Files and sheets that cannot be read, and why. */
  problems: Problem[];
  /** As `datapackage.json` has it; else what the names of the files suggest. */
  meta: Pick<DatasetMeta, 'title' | 'fictional' | 'sources' | 'licenses'> & {
    asOf: CalendarDate | null;
  };
}

interface SurveyOptions {
  encoding?: Encoding;
  /** Told now and then how many rows have been read, over all files. */
  onProgress?: (rows: number) => void;
}

const MOST_FILES = 100;
const MOST_VALUES = 60;
const ROWS_BETWEEN_TELLING = 10_000;
/** Longer ones are told by their beginning. */
const EXAMPLE_LENGTH = 80;

/** A file that a spreadsheet could have written; not what systems and programs put beside it. */
const isSpreadsheet = (name: string) =>
  (/\.csv$/i.test(name) || isWorkbook(name)) && !/(^|\/)(__MACOSX\/|\._|~\$)/.test(name);

class ColumnSurvey {
  readonly #values = new Set<string>();
  #newest: CalendarDate | null = null;
  #tellsDays: boolean | null = null;

  add(cell: string): void {
    const text = cell.trim();
    if (text === '') return;
    if (this.#values.size < MOST_VALUES) this.#values.add(text);
    // what begins with no day goes on with none
    if (this.#tellsDays === false) return;
    const day = dayOf(text);
    this.#tellsDays ??= day !== null;
    if (day !== null && (this.#newest === null || day > this.#newest)) this.#newest = day;
  }

  told(header: string): SurveyedColumn {
    const values = [...this.#values];
    const examples = values.slice(0, 3).map((value) => value.slice(0, EXAMPLE_LENGTH));
    return { header, examples, values, newest: this.#newest };
  }
}

class FileTally {
  readonly #headerRow: number;
  readonly #header: readonly string[];
  readonly #columns: ColumnSurvey[];
  #rows = 0;

  /** Throws FileProblem where the header can be none of a table. */
  constructor(headerRow: number, header: readonly string[]) {
    if (header.every((cell) => cell.trim() === '')) throw new FileProblem({ rule: 'empty_file' });
    if (header.length > MOST_COLUMNS) {
      const params = { found: header.length, most: MOST_COLUMNS };
      throw new FileProblem({ rule: 'too_many_columns', row: headerRow + 1, params });
    }
    this.#headerRow = headerRow;
    this.#header = header;
    this.#columns = header.map(() => new ColumnSurvey());
  }

  add(record: readonly string[]): void {
    if (record.some((cell) => cell !== '')) this.#rows++;
    for (const [at, column] of this.#columns.entries()) column.add(record[at] ?? '');
  }

  told(file: string): SurveyedFile {
    return {
      file,
      headerRow: this.#headerRow + 1,
      rows: this.#rows,
      columns: this.#columns.map((column, at) => column.told((this.#header[at] ?? '').trim())),
    };
  }
}

class FileSurveyor {
  readonly log = new ProblemLog();
  readonly #options: SurveyOptions;
  #rows = 0;

  constructor(options: SurveyOptions) {
    this.#options = options;
  }

  /** Null, with the reason in the log, where there is nothing to be mapped. */
  async survey(source: Source): Promise<SurveyedFile | null> {
    const { name: file } = source;
    try {
      return this.#tell(file, await this.#records(source));
    } catch (error) {
      this.log.add({ file, ...reportOf(error) });
      return null;
    }
  }

  async #records(source: Source): Promise<Iterable<Records>> {
    if ('records' in source) return source.records();
    const decoded = decode(await source.bytes(), this.#options.encoding ?? 'utf-8');
    if ('rule' in decoded) throw new FileProblem(decoded);
    return readCsv(decoded.pieces);
  }

  #tell(file: string, pieces: Iterable<Records>): SurveyedFile {
    let told: FileTally | null = null;
    for (const { records } of pieces) {
      const headerRow = told ? -1 : headerRowOf(records);
      told ??= new FileTally(headerRow, records[headerRow] ?? []);
      for (const record of records.slice(headerRow + 1)) {
        told.add(record);
        if (++this.#rows % ROWS_BETWEEN_TELLING === 0) this.#options.onProgress?.(this.#rows);
      }
    }
    return (told ?? new FileTally(0, [])).told(file);
  }
}

async function metaOf(files: readonly NamedFile[], sources: ByteSource[]): Promise<Survey['meta']> {
  const descriptor = sources.find(
    ({ name }) => name === DESCRIPTOR || name.endsWith(`/${DESCRIPTOR}`),
  );
  const decoded = descriptor && decode(await descriptor.bytes(), 'utf-8', 10);
  const parsed =
    decoded && 'pieces' in decoded
      ? parseDescriptor([...decoded.pieces].join(''), new ProblemLog())
      : null;
  if (parsed) return parsed.meta;
  const [first] = files;
  // the folder, the zip or the workbook; a single table's name says little of the whole
  const [folder, ...inside] = first?.name.split('/') ?? [];
  const whole = inside.length > 0 || (files.length === 1 && !/\.csv$/i.test(first?.name ?? ''));
  const title = whole && folder !== undefined ? folder.replace(/\.(zip|xls[xm]?)$/i, '') : '';
  return { title, asOf: null, fictional: false, sources: [], licenses: [] };
}

/** What tables the chosen files hold. Throws FileProblem where what was chosen cannot be taken apart at all. */
export async function surveyFiles(
  files: readonly NamedFile[],
  options: SurveyOptions = {},
): Promise<Survey> {
  const sources = await sourcesOf(files);
  const surveyor = new FileSurveyor(options);
  const surveyed: SurveyedFile[] = [];
  for (const source of sources.filter(({ name }) => isSpreadsheet(name))) {
    for (const part of await partsOf(source, surveyor.log)) {
      if (surveyed.length === MOST_FILES)
        throw new FileProblem({ rule: 'too_many_files', params: { most: MOST_FILES } });
      const told = await surveyor.survey(part);
      if (told) surveyed.push(told);
    }
  }
  const { problems } = surveyor.log;
  return { files: surveyed, problems, meta: await metaOf(files, sources) };
}

/** The sheets of a workbook; any other file by itself. */
async function partsOf(source: ByteSource, log: ProblemLog): Promise<readonly Source[]> {
  if (!isWorkbook(source.name)) return [source];
  try {
    return await sheetSources(source);
  } catch (error) {
    log.add({ file: source.name, ...reportOf(error) });
    return [];
  }
}
