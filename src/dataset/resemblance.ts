/** How much of two texts is the same. */
export interface Resemblances {
  /** Texts that share much with this one, by place: Dice's coefficient of their pairs of letters, from `LEAST` to 1. */
  to(text: string): Map<number, number>;
}

/** Shares less than two pairs of five with what was typed: a name nobody would take for it. */
const LEAST = 0.4;

/** Neighbouring letters, and the first with the beginning: names are alike by how they begin. */
function pairsOf(text: string): Set<string> {
  const letters = ['^', ...text];
  return new Set(letters.slice(1).map((letter, at) => (letters[at] ?? '') + letter));
}

export function resemblances(texts: readonly string[]): Resemblances {
  const holders = new Map<string, number[]>();
  const sizes = texts.map((text, place) => {
    const pairs = pairsOf(text);
    for (const pair of pairs) {
      const places = holders.get(pair);
      if (places) places.push(place);
      else holders.set(pair, [place]);
    }
    return pairs.size;
  });
  return {
    to(text) {
      const pairs = pairsOf(text);
      const shared = new Map<number, number>();
      for (const pair of pairs) {
        for (const place of holders.get(pair) ?? []) {
          shared.set(place, (shared.get(place) ?? 0) + 1);
        }
      }
      const alike = new Map<number, number>();
      for (const [place, count] of shared) {
        const dice = (2 * count) / (pairs.size + (sizes[place] ?? 0));
        // the first letter alone is no likeness
        if (count >= 2 && dice >= LEAST) alike.set(place, dice);
      }
      return alike;
    },
  };
}
