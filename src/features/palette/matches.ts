const plain = (text: string) => text.normalize('NFKC').toLowerCase();

/** Whether every word typed occurs in one of the texts, whatever the case or the width of the letters. */
export function matches(typed: string, ...texts: string[]): boolean {
  const within = texts.map(plain);
  return plain(typed)
    .split(/\s+/)
    .filter(Boolean)
    .every((word) => within.some((text) => text.includes(word)));
}
