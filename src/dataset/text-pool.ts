/** More are hardly ever repeated. */
const MOST_TEXTS = 10_000;
const LONGEST = 64;

/** What is cut out of a text may keep all of that text in memory; this does not. */
export const cutLoose = (text: string) => ` ${text}`.slice(1);

/** Gives one string for the same text, however often it is in a file, and none that keeps the file's text in memory. */
export class TextPool {
  readonly #texts = new Map<string, string>();
  readonly #most: number;
  readonly #longest: number;

  constructor({ most = MOST_TEXTS, longest = LONGEST } = {}) {
    this.#most = most;
    this.#longest = longest;
  }

  own(text: string): string {
    if (text.length > this.#longest) return cutLoose(text);
    const known = this.#texts.get(text);
    if (known !== undefined) return known;
    const own = cutLoose(text);
    if (this.#texts.size < this.#most) this.#texts.set(own, own);
    return own;
  }
}
