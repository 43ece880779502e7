import hongKong from 'opencc-js/dict/HKVariants';
import traditional from 'opencc-js/dict/TSCharacters';
import taiwan from 'opencc-js/dict/TWVariants';

/** Table entries: a character and those it is written as, the commonest first. */
const entriesOf = (table: string): string[][] => table.split('|').map((entry) => entry.split(' '));

let simplified: Map<string, string> | null = null;

/** By OpenCC's tables: traditional characters, and how Taiwan and Hong Kong write some (裡, 枱, 著). */
function table(): Map<string, string> {
  if (simplified) return simplified;
  const made = new Map<string, string>();
  for (const [from = '', to = ''] of entriesOf(traditional)) made.set(from, to);
  for (const [standard = '', ...written] of [...entriesOf(taiwan), ...entriesOf(hongKong)]) {
    const to = made.get(standard) ?? standard;
    for (const variant of written) if (variant !== to && !made.has(variant)) made.set(variant, to);
  }
  // 麼 is simplified to 么, which is itself a variant
  for (const [from, to] of made) made.set(from, made.get(to) ?? to);
  simplified = made;
  return made;
}

/**
 * One character for all that traditional and simplified Chinese write for the same one, mostly the simplified; any other as it is.
 * For comparing two texts, not for showing: 乾, 干 and 幹 are one.
 */
export const toSimplified = (character: string): string => table().get(character) ?? character;
