/** Places of a folded text's units in the text it was made of. */
export interface Folded {
  text: string;
  /** Where the letter begins, and ends, that gave each unit. */
  starts: number[];
  ends: number[];
}

// a letter with the marks over it
const LETTER = /[\s\S]\p{M}*/gu;
const SAME: Record<string, string> = {
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  // so that 0 can mark where a text ends
  '\0': '\uFFFD',
};

function foldLetter(letter: string): string {
  const folded = letter.normalize('NFKC').toLowerCase().normalize('NFKC');
  return SAME[folded] ?? folded;
}

/** A text without what a search looks past: case, width, kind of quotation mark. Letters stay apart, so that places can be told. */
export function foldText(original: string, fold = foldLetter): Folded {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  for (const { 0: letter, index } of original.matchAll(LETTER)) {
    const folded = fold(letter);
    for (let unit = 0; unit < folded.length; unit++) {
      starts.push(index);
      ends.push(index + letter.length);
    }
    text += folded;
  }
  return { text, starts, ends };
}

const ALONE = /^(?!\p{M})[\s\S]$/u;
let alone: Uint16Array | null = null;

/** By unit, what it is folded to when no mark follows; 0 where that is no single unit, or a mark or surrogate needs its neighbours. */
const foldedAlone = () =>
  (alone ??= Uint16Array.from({ length: 0x1_00_00 }, (_, unit) => {
    const letter = String.fromCharCode(unit);
    const surrogate = unit >= 0xd8_00 && unit <= 0xdf_ff;
    const folded = surrogate || !ALONE.test(letter) ? '' : foldLetter(letter);
    return folded.length === 1 ? folded.charCodeAt(0) : 0;
  }));

/** UTF-16 units of many texts, one after another. */
export class UnitBuffer {
  units: Uint16Array;
  length = 0;

  constructor(room = 64) {
    this.units = new Uint16Array(room);
  }

  /** Adds a text as `foldText` folds it, only quicker. */
  addFolded(original: string): void {
    const table = foldedAlone();
    this.#reserve(original.length);
    const start = this.length;
    for (let place = 0; place < original.length; place++) {
      const unit = table[original.charCodeAt(place)] ?? 0;
      if (unit === 0) {
        this.length = start;
        this.add(foldText(original).text);
        return;
      }
      this.units[this.length++] = unit;
    }
  }

  addUnit(unit: number): void {
    this.#reserve(1);
    this.units[this.length++] = unit;
  }

  /** Marks the end of a text with a 0. */
  endText(): void {
    this.addUnit(0);
  }

  /** Adds a text as it is. */
  add(text: string): void {
    this.#reserve(text.length);
    for (let place = 0; place < text.length; place++) {
      this.units[this.length++] = text.charCodeAt(place);
    }
  }

  #reserve(more: number): void {
    const needed = this.length + more;
    if (needed <= this.units.length) return;
    const roomier = new Uint16Array(Math.max(needed, 2 * this.units.length));
    roomier.set(this.units.subarray(0, this.length));
    this.units = roomier;
  }
}
