import { UnitBuffer } from './fold-text';

/** A text for each row, all in one buffer: no string is kept. */
export interface TextColumn {
  /** UTF-16 units, one text after another; a byte each where none needs two. */
  units: Uint8Array | Uint16Array;
  /** Where each row's text starts in `units`, and, one more, where the last one ends. */
  starts: Uint32Array;
}

// more arguments at once could overflow the stack
const AT_ONCE = 4096;

/** One row's text. */
export function textAt({ units, starts }: TextColumn, row: number): string {
  const end = starts[row + 1] ?? 0;
  let text = '';
  for (let at = starts[row] ?? end; at < end; at += AT_ONCE) {
    text += String.fromCharCode(...units.subarray(at, Math.min(end, at + AT_ONCE)));
  }
  return text;
}

/** Below 0 where the row's text comes before the given one by its UTF-16 units, 0 where it is the same, else above. */
export function compareAt({ units, starts }: TextColumn, row: number, text: string): number {
  const start = starts[row] ?? 0;
  const length = (starts[row + 1] ?? 0) - start;
  for (let at = 0; at < length && at < text.length; at++) {
    const difference = (units[start + at] ?? 0) - text.charCodeAt(at);
    if (difference !== 0) return difference;
  }
  return length - text.length;
}

export const startsAt = ({ units, starts }: TextColumn, row: number, text: string): boolean => {
  const start = starts[row] ?? 0;
  if ((starts[row + 1] ?? 0) - start < text.length) return false;
  for (let at = 0; at < text.length; at++) {
    if (units[start + at] !== text.charCodeAt(at)) return false;
  }
  return true;
};

/** Takes texts row by row. */
export class TextColumnBuilder {
  readonly #buffer = new UnitBuffer();
  #starts = new Uint32Array(64);
  #rows = 0;

  /** Adds a row of what `write` puts into the buffer. */
  addRow(write: (buffer: UnitBuffer) => void): void {
    write(this.#buffer);
    this.#rows += 1;
    if (this.#rows === this.#starts.length) {
      const roomier = new Uint32Array(2 * this.#rows);
      roomier.set(this.#starts);
      this.#starts = roomier;
    }
    this.#starts[this.#rows] = this.#buffer.length;
  }

  finish(): TextColumn {
    const units = this.#buffer.units.subarray(0, this.#buffer.length);
    const narrow = units.every((unit) => unit < 0x1_00);
    return {
      units: narrow ? Uint8Array.from(units) : units.slice(),
      starts: this.#starts.slice(0, this.#rows + 1),
    };
  }
}
