/** A number as it was noted down or read out: in any width, with spaces, small letters or other dashes; of other texts only the spaces go. */
export function caseNumberOf(text: string): string {
  const written = text.normalize('NFKC').trim();
  const plain = written.replace(/[\s\u2010-\u2015\u2212-]+/g, '').toUpperCase();
  const match = /^(CC)(\d{8})([2-9A-Z]{6})$/.exec(plain);
  return match ? match.slice(1).join('-') : written;
}
