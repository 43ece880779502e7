const QUOTE = 0x22;
const LINE_FEED = 0x0a;

/**
 * Counts the rows of a CSV text as its bytes come (UTF-8, RFC 4180, LF or CRLF, every row ended), its header not. A line feed
 * inside quotes is part of a cell; a doubled quote opens and closes, and so changes nothing.
 */
export function csvRowCounter(): { add: (bytes: Uint8Array) => number; rows: () => number } {
  let lines = 0;
  let quoted = false;
  const rows = () => Math.max(0, lines - 1);
  return {
    add: (bytes) => {
      for (const byte of bytes) {
        if (byte === QUOTE) quoted = !quoted;
        else if (byte === LINE_FEED && !quoted) lines++;
      }
      return rows();
    },
    rows,
  };
}
