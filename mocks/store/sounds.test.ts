import { describe, expect, it } from 'vitest';
import { displayName } from '@mocks/world/names';
import { stream } from '@mocks/world/random';
import { PRODUCT_CATEGORY } from '@/dataset/tables';
import { soundsOf, soundsTogether } from './sounds';

describe('how characters are read', () => {
  it('is the same whether a name is read as a whole or, where none of it hangs on its neighbours, by the character', () => {
    const random = stream(1, 'names to be read');
    for (let count = 0; count < 300; count++) {
      const name = Array.from(displayName(random, random.pick(PRODUCT_CATEGORY)).toLowerCase());
      expect([name.join(''), soundsOf(name)]).toEqual([name.join(''), soundsTogether(name)]);
    }
  });

  it('hangs on the neighbours for characters of several readings', () => {
    expect(soundsOf(['银', '行'])).toEqual([['yin'], ['hang']]);
    expect(soundsOf(['行', '走'])).toEqual([['xing'], ['zou']]);
  });

  it('is also as a surname, and with ü as it is typed', () => {
    expect(soundsOf(['单', '绿'])).toEqual([
      ['dan', 'shan'],
      ['lv', 'lu'],
    ]);
  });
});
