import { FileProblem, type ProblemRule } from './problems';

export type Encoding = 'utf-8' | 'gb18030';

type Refused = { rule: ProblemRule; params?: Record<string, number> };

/** Split the data by period beyond it. */
export const MOST_MEGABYTES = 500;
/** Small beside any table, large beside any row. */
const PIECE_BYTES = 1_000_000;

/** Throws FileProblem for a file of a size that is not read, before it is taken into memory. */
export function refuseLarge(bytes: number): void {
  if (bytes > MOST_MEGABYTES * 1_000_000)
    throw new FileProblem({ rule: 'file_too_large', params: { megabytes: MOST_MEGABYTES } });
}

function* piecesOf(bytes: Uint8Array, encoding: Encoding): Generator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  for (let at = 0; at < bytes.length; at += PIECE_BYTES)
    yield decoder.decode(bytes.subarray(at, at + PIECE_BYTES), { stream: true });
  yield decoder.decode();
}

function isTextIn(encoding: Encoding, bytes: Uint8Array): boolean {
  try {
    for (const piece of piecesOf(bytes, encoding)) void piece;
    return true;
  } catch {
    return false;
  }
}

/**
 * The text of a file in pieces, without its byte-order mark, or the rule it broke; that is known before the first
 * piece. With `gb18030`, what is not UTF-8 is read as GB18030: packages mix both when only some tables went through a
 * spreadsheet, and Chinese text in GB18030 is hardly ever valid UTF-8 while the reverse decodes to nonsense.
 */
export function decode(
  bytes: Uint8Array,
  encoding: Encoding,
  megabytes = MOST_MEGABYTES,
): { pieces: Iterable<string> } | Refused {
  if (bytes.length > megabytes * 1_000_000)
    return { rule: 'file_too_large', params: { megabytes } };
  if (bytes.includes(0)) return { rule: 'nul_byte' };
  if (isTextIn('utf-8', bytes)) return { pieces: piecesOf(bytes, 'utf-8') };
  if (!isTextIn('gb18030', bytes)) return { rule: 'not_utf8' };
  return encoding === 'gb18030'
    ? { pieces: piecesOf(bytes, 'gb18030') }
    : { rule: 'looks_like_gb18030' };
}
