import * as fc from 'fast-check';
import { Converter } from 'opencc-js/cn2t';
import { pinyin } from 'pinyin-pro';
import { describe, expect, it } from 'vitest';
import { displayName } from '@mocks/world/names';
import { stream } from '@mocks/world/random';
import { PRODUCT_CATEGORY, type Streamer } from '@/dataset/tables';
import { suggestions } from './suggestions';
import { StoreContext } from './context';
import { dataset } from '../../test/contract/mock-api';

const SHOWN = 8;

/** Names as the demo makes them up, as many as its register holds. */
const random = stream(11, 'names');
const template = dataset.streamers[0]!;
const streamers = Array.from({ length: 1200 }, (_, place): Streamer => ({
  ...template,
  streamerId: `s${place}`,
  roomId: String(10_000_000 + 7 * place),
  displayName: displayName(random, random.pick(PRODUCT_CATEGORY)),
  followers: random.int(0, 5_000_000),
}));
const context = new StoreContext({ ...dataset, streamers });
const names = [...new Set(streamers.map((streamer) => streamer.displayName))];
const anyName = fc.constantFrom(...names);

const find = (q: string) => suggestions(context, { q, limit: SHOWN }).items;
const shownNames = (q: string) => find(q).map((item) => item.displayName);
const surelyFound = (q: string, name: string) =>
  find(q).some((item) => item.displayName === name && item.match !== 'near');

/** Optimal string alignment distance, by its definition. */
function distance(a: string[], b: string[]): number {
  const d = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_unused, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      d[i]![j] = Math.min(
        d[i - 1]![j]! + 1,
        d[i]![j - 1]! + 1,
        d[i - 1]![j - 1]! + Number(a[i - 1] !== b[j - 1]),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        d[i]![j] = Math.min(d[i]![j]!, d[i - 2]![j - 2]! + 1);
      }
    }
  }
  return d[a.length]![b.length]!;
}

const letters = '的小雨严选王家好物美女装食品数码山水青abeimnxyz1258'.split('');
const edited = anyName
  .filter((name) => [...name].length >= 3)
  .chain((name) =>
    fc
      .record({
        kind: fc.constantFrom('insert', 'drop', 'swap', 'wrong'),
        at: fc.nat([...name].length - 1),
        letter: fc.constantFrom(...letters),
      })
      .map(({ kind, at, letter }) => {
        const text = [...name];
        if (kind === 'insert') text.splice(at, 0, letter);
        if (kind === 'drop') text.splice(at, 1);
        if (kind === 'wrong') text[at] = letter;
        if (kind === 'swap') text.splice(at, 2, ...text.slice(at, at + 2).toReversed());
        return { name, typed: text.join('') };
      }),
  );

describe('every name is found', () => {
  it('by itself, first', () => {
    fc.assert(
      fc.property(anyName, (name) => {
        expect(shownNames(name)[0]).toBe(name);
      }),
    );
  });

  it.each(['t', 'tw', 'hk'] as const)('by its traditional form (%s)', (to) => {
    const traditional = Converter({ from: 'cn', to });
    fc.assert(
      fc.property(anyName, (name) => {
        expect(shownNames(traditional(name))[0]).toBe(name);
      }),
    );
  });

  it('in full width, among spaces, signs and emoji', () => {
    const wide = (name: string) =>
      name.replace(/[!-~]/g, (letter) => String.fromCodePoint(letter.codePointAt(0)! + 0xfee0));
    fc.assert(
      fc.property(
        anyName,
        fc.constantFrom(' ', '　', '·', '🌧️', '✨', '～', '｜'),
        (name, sign) => {
          expect(shownNames(wide(name))[0]).toBe(name);
          expect(shownNames([...name].join(sign))[0]).toBe(name);
        },
      ),
    );
  });

  const typings: [string, (name: string) => string][] = [
    ['pinyin', (name) => pinyin(name, { toneType: 'none', v: true })],
    ['pinyin without spaces', (name) => pinyin(name, { toneType: 'none', separator: '' })],
    ['pinyin with tone marks', (name) => pinyin(name)],
    ['pinyin with tone digits', (name) => pinyin(name, { toneType: 'num' })],
    [
      'its beginning in characters, the rest in pinyin',
      (name) => {
        const [first = '', ...rest] = [...name];
        return first + pinyin(rest.join(''), { toneType: 'none', separator: '' });
      },
    ],
  ];
  it.each(typings)('by %s', (_, typing) => {
    // with surnames read otherwise in context, a name may be read two ways: either is taken
    fc.assert(
      fc.property(anyName, (name) => {
        const q = typing(name).replaceAll('ü', 'v');
        expect({ q, found: surelyFound(q, name) }).toEqual({ q, found: true });
      }),
    );
  });

  it('by its initials, unless as many others fit them as are shown', () => {
    const initialsOf = (name: string) =>
      pinyin(name, { pattern: 'first', toneType: 'none', nonZh: 'removed', separator: '' });
    const written = names.filter((name) => /^\p{Script=Han}{3,}$/u.test(name));
    fc.assert(
      fc.property(fc.constantFrom(...written), (name) => {
        const initials = initialsOf(name);
        const sure = find(initials).filter((item) => item.match !== 'near');
        const found = sure.length === SHOWN || surelyFound(initials, name);
        expect({ initials, name, found }).toEqual({ initials, name, found: true });
      }),
    );
  });

  it('after one slip, unless enough others are as near', () => {
    fc.assert(
      fc.property(edited, ({ name, typed }) => {
        const items = find(typed);
        if (items.some((item) => item.displayName === name)) return;
        // all that is shown is what was typed, or as near to it as the name
        const further = items.filter(
          ({ match, displayName: other }) =>
            match === 'near' && distance([...typed.toLowerCase()], [...other.toLowerCase()]) > 1,
        );
        expect({ typed, name, further }).toEqual({ typed, name, further: [] });
        expect(items).toHaveLength(SHOWN);
      }),
      { numRuns: 400 },
    );
  });
});
