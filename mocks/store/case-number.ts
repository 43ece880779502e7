// no 0/O, 1/I/L or U: the number is read out on the telephone
const LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * `CC-20260131-7F3KQZ`: made from the day and the idempotency key alone, so that a repeated request is the same number in
 * any tab; one that is taken gives way to the next.
 */
export function caseNumber(
  prefix: string,
  day: string,
  idempotencyKey: string,
  taken: (number: string) => boolean,
): string {
  for (let attempt = 0; ; attempt++) {
    let hash = fnv1a(`${attempt}${idempotencyKey}`);
    let code = '';
    for (let place = 0; place < 6; place++) {
      code += LETTERS[hash % LETTERS.length];
      hash = Math.floor(hash / LETTERS.length);
    }
    const number = `${prefix}-${day.replaceAll('-', '')}-${code}`;
    if (!taken(number)) return number;
  }
}

/** FNV-1a, 32 bits (Fowler, Noll and Vo): spreads keys; nothing here is a secret. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  }
  return hash;
}
