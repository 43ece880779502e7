import Papa from 'papaparse';

export interface Records {
  records: string[][];
  /** Indexes of records in which quotes do not pair up. */
  malformed: Set<number>;
}

type Newline = '\n' | '\r' | '\r\n';

/** The line end of the first line, or null where the text does not tell it yet. */
function newlineOf(text: string): Newline | null {
  const [newline] = /\r\n|\n|\r(?!$)/.exec(text) ?? [];
  return (newline ?? null) as Newline | null; // what the expression matches
}

/** With `isPart`, without the last record, which may go on; `end` is where it begins. */
function parse(text: string, newline: Newline, isPart: boolean): Records & { end: number } {
  // the parser itself: what else the library has keeps all of a text, or is told of one record at a time
  const { data, errors, meta }: Papa.ParseResult<string[]> = new Papa.Parser({
    delimiter: ',',
    newline,
  }).parse(text, 0, isPart);
  // quotes of a record that goes on may yet pair up
  const told = errors.map(({ row }) => row ?? 0).filter((row) => !isPart || row < data.length);
  return { records: data, malformed: new Set(told), end: meta.cursor };
}

/**
 * The records of CSV text by RFC 4180, some at a time, the header first; line ends are those of the first line. Blank
 * lines stay, so that a count says which row a spreadsheet shows. The text comes in pieces, wherever they are cut.
 */
export function* readCsv(pieces: Iterable<string>): Generator<Records> {
  let text = '';
  let enough = 0;
  let newline: Newline | null = null;
  for (const piece of pieces) {
    text += piece;
    newline ??= newlineOf(text);
    if (text.length < enough || newline === null) continue;
    const { end, ...some } = parse(text, newline, true);
    // a record longer than this is not begun anew with every piece
    enough = end === 0 ? 2 * text.length : 0;
    text = text.slice(end);
    if (some.records.length > 0) yield some;
  }
  const { records, malformed } = parse(text, newline ?? newlineOf(`${text} `) ?? '\n', false);
  yield { records, malformed };
}
