import { inflateSync } from 'node:zlib';

/*
 * Reads the text of a PDF as Chromium prints it: objects one after the other, streams deflated, glyphs named by number and told
 * apart by each font's own table. Made for the browser tests; other makers' files need a real reader.
 */

interface Printed {
  pages: number;
  /** Width and height of the first page, points. */
  size: [number, number];
  /** Each run of text on a line of its own, in the order it was painted. */
  text: string;
}

export function readPdf(pdf: Buffer): Printed {
  const objects = objectsOf(pdf);
  const fonts = fontsOf(objects);
  const [, width, height] =
    /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf.toString('latin1')) ?? [];
  const pages = [...objects.values()].filter(({ head }) => /\/Type \/Page\b/.test(head));
  const texts = pages.flatMap(({ head }) => {
    const contents = /\/Contents (\d+) 0 R/.exec(head)?.[1] ?? '';
    return runsOf(objects.get(contents)?.stream() ?? '', fonts);
  });
  return {
    pages: pages.length,
    size: [Number(width), Number(height)],
    text: texts.join('\n').normalize('NFKC'),
  };
}

interface PdfObject {
  head: string;
  stream: () => string;
}

function objectsOf(pdf: Buffer): Map<string, PdfObject> {
  const text = pdf.toString('latin1');
  const objects = new Map<string, PdfObject>();
  for (const match of text.matchAll(/(?:^|\n)(\d+) 0 obj\r?\n/g)) {
    const start = match.index + match[0].length;
    const streamAt = text.indexOf('stream\n', start);
    const end = text.indexOf('endobj', start);
    const hasStream = streamAt !== -1 && streamAt < end;
    const head = text.slice(start, hasStream ? streamAt : end);
    const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0);
    const raw = pdf.subarray(streamAt + 7, streamAt + 7 + length);
    objects.set(match[1] ?? '', {
      head,
      stream: () =>
        hasStream
          ? (head.includes('/FlateDecode') ? inflateSync(raw) : raw).toString('latin1')
          : '',
    });
  }
  return objects;
}

interface Font {
  /** Hexadecimal digits of a glyph's number. */
  digits: number;
  letters: ReadonlyMap<number, string>;
}

/** By the name the pages give it. */
function fontsOf(objects: ReadonlyMap<string, PdfObject>): Map<string, Font> {
  const fonts = new Map<string, Font>();
  for (const { head } of objects.values()) {
    const listed = /\/Font\s*<<([^>]*)>>/.exec(head)?.[1] ?? '';
    for (const [, name, number] of listed.matchAll(/\/(\w+) (\d+) 0 R/g)) {
      const font = objects.get(number ?? '')?.head ?? '';
      const table = /\/ToUnicode (\d+) 0 R/.exec(font)?.[1] ?? '';
      fonts.set(name ?? '', fontOf(objects.get(table)?.stream() ?? ''));
    }
  }
  return fonts;
}

const letter = (hex: string) =>
  String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)));

function fontOf(table: string): Font {
  const digits = /begincodespacerange\s*<(\w+)>/.exec(table)?.[1]?.length ?? 4;
  const letters = new Map<number, string>();
  for (const [, block] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, glyph, to] of (block ?? '').matchAll(/<(\w+)> <(\w+)>/g)) {
      letters.set(Number.parseInt(glyph ?? '', 16), letter(to ?? ''));
    }
  }
  for (const [, block] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from, to, first] of (block ?? '').matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) {
      const start = Number.parseInt(from ?? '', 16);
      const code = Number.parseInt(first ?? '', 16);
      for (let glyph = start; glyph <= Number.parseInt(to ?? '', 16); glyph++) {
        letters.set(glyph, String.fromCharCode(code + glyph - start));
      }
    }
  }
  return { digits, letters };
}

function spelt(hex: string, { digits, letters }: Font): string {
  let text = '';
  for (let at = 0; at < hex.length; at += digits) {
    text += letters.get(Number.parseInt(hex.slice(at, at + digits), 16)) ?? '';
  }
  return text;
}

/** The text of one page's drawing: a run from each `BT` to its `ET`. */
function runsOf(drawing: string, fonts: ReadonlyMap<string, Font>): string[] {
  return [...drawing.matchAll(/\bBT\b([\s\S]*?)\bET\b/g)].map(([, run]) => {
    let font: Font | undefined;
    let text = '';
    for (const [, name, hex] of (run ?? '').matchAll(/\/(\w+) [\d.]+ Tf|<([0-9A-Fa-f]+)>/g)) {
      if (name) font = fonts.get(name);
      text += font && hex ? spelt(hex, font) : '';
    }
    return text;
  });
}
