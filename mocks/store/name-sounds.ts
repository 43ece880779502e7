import { LetterMasks } from './letter-masks';
import { unitsOf, type NameUnit } from './name-units';
import { foldName } from './search-text';
import { textAt, type TextColumn } from './text-column';

/** Names by their sound. */
export interface NameSounds {
  /** Which letters each name, or how it is read, holds. */
  masks: LetterMasks;
  unitsOfName: (name: number) => NameUnit[];
  /** Tells the names of which some unit may begin what was typed: quick, to leave out most of them. */
  mayHold: (typed: string) => (name: number) => boolean;
}

/** Marks a word, which is not kept but for its length: it is read as it is written. */
const WORD_BIT = 0x80_00_00_00;

const wordOf = (text: string): NameUnit => ({ text, sounds: [], nearSounds: [] });

/** Every name's units, one name after another; `folded` are the same names. */
export function soundsOfNames(names: TextColumn, folded: TextColumn): NameSounds {
  const size = names.starts.length - 1;
  const masks = new LetterMasks(size);
  const starts = new Uint32Array(size + 1);
  const characters: NameUnit[] = [];
  const known = new Map<string, number>();
  let held = new Uint32Array(8 * size);
  let length = 0;
  for (let name = 0; name < size; name++) {
    for (const unit of unitsOf(foldName(textAt(names, name)))) {
      for (const spelling of [unit.text, ...unit.sounds]) masks.add(name, spelling);
      if (length === held.length) {
        const roomier = new Uint32Array(2 * length + 1);
        roomier.set(held);
        held = roomier;
      }
      held[length++] = codeOf(unit);
    }
    starts[name + 1] = length;
  }
  held = held.slice(0, length);
  const lengths = Uint8Array.from(characters, ({ text }) => text.length);

  function codeOf(unit: NameUnit): number {
    if (unit.sounds.length === 0) return WORD_BIT + unit.text.length;
    const key = `${unit.text} ${unit.sounds.join(' ')}`;
    const code = known.get(key) ?? characters.length;
    if (code === characters.length) {
      known.set(key, code);
      characters.push(unit);
    }
    return code;
  }

  const unitsOfName = (name: number): NameUnit[] => {
    const text = textAt(folded, name);
    const units: NameUnit[] = [];
    let at = 0;
    for (let place = starts[name] ?? 0; place < (starts[name + 1] ?? 0); place++) {
      const code = held[place] ?? 0;
      const unit = characters[code] ?? wordOf(text.slice(at, at + code - WORD_BIT));
      units.push(unit);
      at += unit.text.length;
    }
    return units;
  };

  return {
    masks,
    unitsOfName,
    mayHold: (typed) => {
      const first = typed.charCodeAt(0);
      const begins = Uint8Array.from(characters, ({ text, sounds }) =>
        Number([text, ...sounds].some((spelling) => spelling.charCodeAt(0) === first)),
      );
      return (name) => {
        let at = folded.starts[name] ?? 0;
        for (let place = starts[name] ?? 0; place < (starts[name + 1] ?? 0); place++) {
          const code = held[place] ?? 0;
          if (code >= WORD_BIT ? folded.units[at] === first : begins[code] === 1) return true;
          at += code >= WORD_BIT ? code - WORD_BIT : (lengths[code] ?? 0);
        }
        return false;
      };
    },
  };
}
