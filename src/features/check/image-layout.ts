import type { ImageWords } from './image-words';
import { linesOf } from './text-lines';

/** In units of the layout; the image has three pixels for each. */
export const WIDTH = 360;
const LEAST_HEIGHT = 480;
const MARGIN = 20;
const INSIDE = 16;
const QR = 124;
/** The code's own light border, which need not stand within the margin. */
const QR_BORDER = 12;
const ICON = 36;

export type Colour =
  | 'text'
  | 'muted'
  | 'accent'
  | 'line'
  | 'surface'
  | 'tone'
  | 'tone-soft'
  | 'caution'
  | 'caution-soft';
export interface Font {
  size: number;
  weight: 400 | 600 | 700;
}
/** One thing to draw; `x` and `y` are its upper left corner, of a text its left end and baseline. */
export type Mark =
  | { is: 'text'; x: number; y: number; text: string; font: Font; colour: Colour }
  | { is: 'box'; x: number; y: number; width: number; height: number; fill: Colour; line?: Colour }
  | { is: 'shape'; x: number; y: number; size: number }
  | { is: 'qr'; x: number; y: number; size: number };

export type MeasureFont = (text: string, font: Font) => number;

const LINE = 1.4;
const BASELINE = 1.05;

/** Puts the words of a card one below the other, each in as many lines as it needs: the image is as high as that makes it. */
export function layOut(words: ImageWords, measure: MeasureFont): { marks: Mark[]; height: number } {
  const marks: Mark[] = [];
  let y = MARGIN;
  const write = (
    text: string,
    font: Font,
    colour: Colour,
    x = MARGIN,
    width = WIDTH - 2 * MARGIN,
  ) => {
    for (const line of linesOf(text, width, (part) => measure(part, font))) {
      marks.push({ is: 'text', x, y: y + font.size * BASELINE, text: line, font, colour });
      y += font.size * LINE;
    }
  };

  const { fictional } = words;
  if (fictional !== null) {
    const font: Font = { size: 12, weight: 600 };
    const width = measure(fictional, font) + 16;
    const x = WIDTH - MARGIN - width;
    marks.push({
      is: 'box',
      x,
      y: y - 3,
      width,
      height: 24,
      fill: 'caution-soft',
      line: 'caution',
    });
    marks.push({ is: 'text', x: x + 8, y: y + 13, text: fictional, font, colour: 'caution' });
  }
  write(words.brand, { size: 14, weight: 700 }, 'accent');
  y += 10;
  write(words.name, { size: 24, weight: 700 }, 'text');
  write(words.place, { size: 13, weight: 400 }, 'muted');
  y += 12;

  const top = y;
  const placeOfBox = marks.length;
  y += INSIDE;
  const x = MARGIN + INSIDE + ICON + 10;
  const width = WIDTH - MARGIN - INSIDE - x;
  marks.push({ is: 'shape', x: MARGIN + INSIDE - 2, y, size: ICON });
  write(words.verdict, { size: 14, weight: 700 }, 'tone', x, width);
  write(words.sentence, { size: 18, weight: 700 }, 'text', x, width);
  y += INSIDE - 4;
  // below what stands in it
  marks.splice(placeOfBox, 0, {
    is: 'box',
    x: MARGIN,
    y: top,
    width: WIDTH - 2 * MARGIN,
    height: y - top,
    fill: 'tone-soft',
    line: 'tone',
  });

  y += 14;
  write(words.fact, { size: 16, weight: 400 }, 'text');
  if (words.counts !== null) write(words.counts, { size: 13, weight: 400 }, 'muted');
  y += 8;
  write(words.basis, { size: 13, weight: 400 }, 'muted');
  write(words.caveat, { size: 13, weight: 600 }, 'muted');

  // at the lower edge where there is room to spare
  y = Math.max(y + 4, LEAST_HEIGHT - MARGIN - QR + QR_BORDER);
  const foot = y;
  marks.push({ is: 'qr', x: MARGIN - QR_BORDER, y: foot, size: QR });
  const beside = MARGIN + QR;
  y += QR_BORDER;
  write(words.scan, { size: 14, weight: 600 }, 'text', beside, WIDTH - MARGIN - beside);
  y += 4;
  write(words.link, { size: 11, weight: 400 }, 'muted', beside, WIDTH - MARGIN - beside);
  return { marks, height: Math.ceil(Math.max(y, foot + QR - QR_BORDER) + MARGIN) };
}
