import encodeQr from 'qr';

/** Light modules that a reader needs around the code, by ISO/IEC 18004. */
const QUIET_ZONE = 4;

/** A text as a QR code, dark where true, with its light border; it still reads where 15 % of it is spoilt. */
export const qrRows = (text: string): boolean[][] =>
  encodeQr(text, 'raw', { ecc: 'medium', border: QUIET_ZONE });

/** The dark modules as SVG path data: each row's runs, one unit a module. */
export const qrPath = (rows: readonly (readonly boolean[])[]): string =>
  rows
    .map((row, y) =>
      runs(row)
        .map(([from, to]) => `M${from} ${y}H${to}v1H${from}z`)
        .join(''),
    )
    .join('');

function runs(row: readonly boolean[]): [from: number, to: number][] {
  const found: [number, number][] = [];
  for (const [x, dark] of row.entries()) {
    const last = found.at(-1);
    if (dark && last?.[1] === x) last[1] = x + 1;
    else if (dark) found.push([x, x + 1]);
  }
  return found;
}
