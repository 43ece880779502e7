// @vitest-environment jsdom
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { badgeAddress, embedCode } from './embed-code';

const BASE = 'https://castcheck.example.org/shop/';
const look = { lang: 'zh', theme: 'system' } as const;

/** What a page becomes that the code was pasted into. */
const paste = (code: string) => new DOMParser().parseFromString(`<p>${code}</p>`, 'text/html').body;

it('names the seller and leaves out what the badge takes for granted', () => {
  expect(badgeAddress(BASE, { seller: 's00157', window: '90d', ...look })).toBe(
    'https://castcheck.example.org/shop/badge/?id=s00157&lang=zh',
  );
  expect(badgeAddress(BASE, { seller: 'a&b', window: '365d', lang: 'en', theme: 'dark' })).toBe(
    'https://castcheck.example.org/shop/badge/?id=a%26b&lang=en&theme=dark&window=365d',
  );
});

it.each([
  '"><script>alert(1)</script>',
  `' onload='alert(1)`,
  '</iframe><img src=x onerror=alert(1)>',
  '&quot; srcdoc=&lt;script&gt;',
  'a\n" srcdoc="<script>alert(1)</script>',
])('a seller who is called %s gets one frame and nothing else', (name) => {
  const code = embedCode(badgeAddress(BASE, { seller: name, window: '90d', ...look }), name);
  const body = paste(code);
  expect(body.querySelectorAll('*')).toHaveLength(2);
  expect(body.querySelector('iframe')?.getAttributeNames()).toEqual([
    'src',
    'title',
    'width',
    'height',
    'sandbox',
    'loading',
    'style',
  ]);
});

it('gives the address and the name back as they were, whatever they hold', () => {
  const hostile = fc.array(
    fc.oneof(
      fc.constantFrom('"', "'", '<', '>', '&', '&lt', ';', '--', '=', ' ', '小满'),
      fc.string(),
    ),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(hostile, fc.webUrl({ withQueryParameters: true }), (parts, address) => {
      const name = parts.join('').replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '');
      const body = paste(embedCode(address, name));
      expect(body.querySelectorAll('*')).toHaveLength(2);
      expect(body.textContent).toBe('');
      expect(body.querySelector('iframe')?.getAttribute('src')).toBe(address);
      expect(body.querySelector('iframe')?.title).toBe(name);
    }),
  );
});
