import { expect, it } from 'vitest';
import { TONE_SHAPE } from '@/ui/verdict-shapes';
import { LIGHT_COLOURS } from './light-colours';

it('knows every colour that a picture is drawn in, all of one theme', () => {
  const tones = Object.keys(TONE_SHAPE).flatMap((tone) => [tone, `${tone}-soft`]);
  const drawn = ['text', 'muted', 'accent', 'surface', ...tones];
  expect(drawn.filter((name) => !LIGHT_COLOURS.has(name))).toEqual([]);
  // words and shapes are dark, what is behind them is light
  const lightness = (name: string) => parseInt(LIGHT_COLOURS.get(name)!.slice(1), 16) / 0xffffff;
  const behind = (name: string) => name === 'surface' || name.endsWith('-soft');
  expect(drawn.filter((name) => lightness(name) > 0.8)).toEqual(drawn.filter(behind));
});
