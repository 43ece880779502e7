/** One filter of a list: its values with how many rows each would give, and which are chosen. */
export interface Facet<Name extends string = string> {
  name: Name;
  label: string;
  /** Every other filter kept; empty until the first answer. */
  counts: readonly { value: string; count: number }[];
  chosen: readonly string[];
  /** A value in the language on screen. */
  word: (value: string) => string;
}
