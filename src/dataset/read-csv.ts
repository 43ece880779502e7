import Papa from 'papaparse';

export interface Records {
  records: string[][];
  /** Indexes of records in which quotes do not pair up. */
  malformed: Set<number>;
}

/**
 * The records of CSV text by RFC 4180, the header among them; line ends are those of the first line. Blank lines stay,
 * so that an index says which row a spreadsheet shows.
 */
export function readCsv(text: string): Records {
  const newline = (/\r\n|\n|\r/.exec(text)?.[0] ?? '\n') as '\n' | '\r' | '\r\n'; // what the expression matches
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: ',', newline });
  return { records: data, malformed: new Set(errors.map(({ row }) => row ?? 0)) };
}
