/** The width of a text on one line. */
export type Measure = (text: string) => number;

// closing signs stay with what they close, opening ones with what they open
const CLOSING = /^[\p{Pe}\p{Pf}\p{Po}\s%°]/u;
const OPENING = /[\p{Ps}\p{Pi}]$/u;

const cut = (text: string, by: 'word' | 'grapheme'): string[] =>
  Array.from(
    new Intl.Segmenter(undefined, { granularity: by }).segment(text),
    (one) => one.segment,
  );

/** Words, Chinese ones too, with the signs that must not be parted from them. */
function pieces(text: string): string[] {
  const found: string[] = [];
  for (const word of cut(text, 'word')) {
    const before = found.at(-1);
    if (before !== undefined && (CLOSING.test(word) || OPENING.test(before))) {
      found[found.length - 1] = before + word;
    } else found.push(word);
  }
  return found;
}

/**
 * A text cut into lines no wider than `width`, between words in Chinese as in English; a word that is wider is cut between letters.
 * Nothing is left out but spaces at the ends of lines.
 */
export function linesOf(text: string, width: number, measure: Measure): string[] {
  const fits = (line: string) => measure(line.trimEnd()) <= width;
  const lines: string[] = [];
  let line = '';
  const take = (piece: string) => {
    if (line !== '' && !fits(line + piece)) {
      lines.push(line);
      line = '';
    }
    line += line === '' ? piece.trimStart() : piece;
  };
  for (const piece of pieces(text)) {
    if (fits(piece)) take(piece);
    else cut(piece, 'grapheme').forEach(take);
  }
  return [...lines, line].map((one) => one.trimEnd()).filter((one) => one !== '');
}
