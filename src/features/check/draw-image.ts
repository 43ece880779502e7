import { STROKE_WIDTH, TONE_SHAPE } from '@/ui/verdict-shapes';
import { WIDTH, layOut, type Colour, type Font, type Mark } from './image-layout';
import type { ImageWords } from './image-words';
import { LIGHT_COLOURS } from './light-colours';
import { qrPath, qrRows } from './qr-rows';

/** Three pixels a unit: sharp on a phone, and as wide as the places where pictures are sent allow. */
const SCALE = 3;
const ICON_SQUARE = 20;

/** Draws a card as a PNG, 1,080 pixels wide. Rejects where the browser cannot draw. */
export async function drawImage(words: ImageWords): Promise<Blob> {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser draws no pictures');
  const family = getComputedStyle(document.body).fontFamily;
  const setFont = ({ size, weight }: Font) => {
    context.font = `${weight} ${size}px ${family}`;
  };
  const { marks, height } = layOut(words, (text, font) => {
    setFont(font);
    return context.measureText(text).width;
  });
  canvas.width = WIDTH * SCALE;
  canvas.height = height * SCALE;
  context.scale(SCALE, SCALE);
  // a picture is looked at anywhere, and not every phone reads a code that is light on dark
  const ink = (colour: Colour) => LIGHT_COLOURS.get(colour.replace('tone', words.tone)) ?? '#000';
  context.fillStyle = ink('surface');
  context.fillRect(0, 0, WIDTH, height);
  for (const mark of marks) drawMark(mark);

  function drawMark(mark: Mark) {
    if (!context) return;
    context.save();
    switch (mark.is) {
      case 'text':
        setFont(mark.font);
        context.fillStyle = ink(mark.colour);
        context.fillText(mark.text, mark.x, mark.y);
        break;
      case 'box':
        context.beginPath();
        context.roundRect(mark.x, mark.y, mark.width, mark.height, 8);
        context.fillStyle = ink(mark.fill);
        context.fill();
        if (mark.line) {
          context.strokeStyle = ink(mark.line);
          context.stroke();
        }
        break;
      case 'shape':
        context.translate(mark.x, mark.y);
        context.scale(mark.size / ICON_SQUARE, mark.size / ICON_SQUARE);
        context.strokeStyle = ink('tone');
        context.lineWidth = STROKE_WIDTH;
        context.lineCap = 'round';
        context.lineJoin = 'round';
        for (const { d, dashes } of TONE_SHAPE[words.tone]) {
          context.setLineDash([...(dashes ?? [])]);
          context.stroke(new Path2D(d));
        }
        break;
      case 'qr': {
        const rows = qrRows(words.link);
        context.translate(mark.x, mark.y);
        context.scale(mark.size / rows.length, mark.size / rows.length);
        context.fillStyle = '#000';
        // a canvas's fill, not an array's
        // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type
        context.fill(new Path2D(qrPath(rows)));
        break;
      }
    }
    context.restore();
  }

  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('No picture came'))),
      'image/png',
    );
  });
}
