/** Which letters texts hold, as bits: one for each of a–z, and 32 that all other characters share. What lacks a bit lacks the letter. */
export class LetterMasks {
  readonly latin: Int32Array;
  readonly others: Int32Array;

  constructor(size: number) {
    this.latin = new Int32Array(size);
    this.others = new Int32Array(size);
  }

  add(place: number, text: string): void {
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (isLatin(code)) this.latin[place] = (this.latin[place] ?? 0) | latinBit(code);
      else this.others[place] = (this.others[place] ?? 0) | otherBit(code);
    }
  }

  /** How many of the letters' bits the text at this place lacks: at least so many of them it doesn't hold. */
  lacks(place: number, { latin, others }: OneMask): number {
    return bitsIn(latin & ~(this.latin[place] ?? 0)) + bitsIn(others & ~(this.others[place] ?? 0));
  }

  /** How many bits the text at this place has that the letters lack. */
  exceeds(place: number, { latin, others }: OneMask): number {
    return bitsIn((this.latin[place] ?? 0) & ~latin) + bitsIn((this.others[place] ?? 0) & ~others);
  }
}

export interface OneMask {
  latin: number;
  others: number;
}

export function maskOf(text: string): OneMask {
  const masks = new LetterMasks(1);
  masks.add(0, text);
  return { latin: masks.latin[0] ?? 0, others: masks.others[0] ?? 0 };
}

const CODE_A = 97;
const isLatin = (code: number) => code >= CODE_A && code < CODE_A + 26;
const latinBit = (code: number) => 1 << (code - CODE_A);
// Knuth's multiplicative hashing
const otherBit = (code: number) => 1 << (Math.imul(code, 0x9e_37_79_b1) >>> 27);

function bitsIn(word: number): number {
  let pairs = word - ((word >>> 1) & 0x55_55_55_55);
  pairs = (pairs & 0x33_33_33_33) + ((pairs >>> 2) & 0x33_33_33_33);
  return Math.imul((pairs + (pairs >>> 4)) & 0x0f_0f_0f_0f, 0x01_01_01_01) >>> 24;
}
