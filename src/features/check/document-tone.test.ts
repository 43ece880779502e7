import { expect, it } from 'vitest';
import { documentTone } from './document-tone';

const tone = (products: number, byStatus: Parameters<typeof documentTone>[0]['byStatus']) =>
  documentTone({ products, byStatus });

it('is clear only when every product had the document in time', () => {
  expect(tone(3, { reviewed_before_sale: 3 })).toBe('clear');
  expect(tone(3, { reviewed_before_sale: 2, reviewed_after_sale: 1 })).toBe('caution');
});

it('accuses nobody where the records merely cannot tell', () => {
  expect(tone(3, { reviewed_before_sale: 2, unknown_time: 1 })).toBe('unsure');
  expect(tone(3, { unknown_time: 2, missing: 1 })).toBe('caution');
});
