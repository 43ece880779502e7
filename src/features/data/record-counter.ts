const QUOTE = 34;
const LINE_FEED = 10;

/** Counts the records of CSV text as its bytes come by, header among them: a line break within quotes ends none. */
export function recordCounter(): (bytes: Uint8Array) => number {
  let records = 0;
  let quoted = false;
  return (bytes) => {
    for (const byte of bytes) {
      if (byte === QUOTE) quoted = !quoted;
      else if (byte === LINE_FEED && !quoted) records += 1;
    }
    return records;
  };
}
