import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import * as z from 'zod';
import { LANGUAGES } from '@/i18n/language';

const read = (name: string) => fileURLToPath(new URL(`../public/${name}`, import.meta.url));
const icon = z.object({
  src: z.string(),
  sizes: z.string(),
  type: z.string(),
  purpose: z.string().optional(),
});
const manifest = z
  .object({
    id: z.string(),
    name: z.string(),
    short_name: z.string(),
    start_url: z.string(),
    scope: z.string(),
    display: z.literal('standalone'),
    theme_color: z.string().regex(/^#[\da-f]{6}$/),
    background_color: z.string().regex(/^#[\da-f]{6}$/),
    icons: z.array(icon),
    shortcuts: z.array(z.object({ name: z.string(), url: z.string(), icons: z.array(icon) })),
  })
  .parse(JSON.parse(readFileSync(read('manifest.webmanifest'), 'utf8')));

/** Width and height as the picture's own header has them. */
function sizeOf(png: Buffer): string {
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  return `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;
}

it('names pictures that are there and as large as it says', () => {
  const pictures = [...manifest.icons, ...manifest.shortcuts.flatMap(({ icons }) => icons)];
  expect(pictures.map(({ src }) => src).filter((src) => !existsSync(read(src)))).toEqual([]);
  const pngs = pictures.filter(({ type }) => type === 'image/png');
  expect(pngs.map(({ src }) => sizeOf(readFileSync(read(src))))).toEqual(
    pngs.map(({ sizes }) => sizes),
  );
});

it('has what an installed app needs: 192, 512, and one that may be cut to any shape', () => {
  const of = (purpose: string) =>
    manifest.icons.filter((one) => one.purpose === purpose).map(({ sizes }) => sizes);
  expect(of('any')).toEqual(expect.arrayContaining(['192x192', '512x512']));
  expect(of('maskable')).toContain('512x512');
});

it('stays below the path the app is served from', () => {
  const base = 'https://host.test/shop/castcheck/';
  const urls = [manifest.start_url, manifest.scope, ...manifest.shortcuts.map(({ url }) => url)];
  const outside = urls
    .map((url) => new URL(url, `${base}manifest.webmanifest`).href)
    .filter((url) => !url.startsWith(base));
  expect(outside).toEqual([]);
});

it('is named in every language of the app', () => {
  const names: Record<(typeof LANGUAGES)[number], RegExp> = { zh: /播查/, en: /Castcheck/ };
  for (const name of Object.values(names)) expect(manifest.name).toMatch(name);
});
