import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { badgeAddress } from '@/features/check/embed-code';
import { THEMES } from '@/ui/theme';
import { readBadge } from './search';

it('drops what it does not understand, one by one', () => {
  expect(
    readBadge('?id=s1&window=forever&lang=fr&theme=javascript:alert(1)&onload=alert(1)'),
  ).toEqual({ id: 's1', window: '90d', lang: 'zh' });
  expect(readBadge(`?id=${'x'.repeat(101)}&window=30d&lang=en&theme=dark`)).toEqual({
    window: '30d',
    lang: 'en',
    theme: 'dark',
  });
});

it('reads back every address that the card gives away', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
      fc.constantFrom('30d', '90d', '2026-01-01..2026-03-31'),
      fc.constantFrom('zh' as const, 'en' as const),
      fc.constantFrom(...THEMES),
      (seller, window, lang, theme) => {
        fc.pre(seller.length <= 100);
        const { search } = new URL(
          badgeAddress('https://host.test/', { seller, window, lang, theme }),
        );
        expect(readBadge(search)).toEqual({
          id: seller,
          window,
          lang,
          ...(theme !== 'system' && { theme }),
        });
      },
    ),
  );
});
