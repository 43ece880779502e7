import { expect, it } from 'vitest';
import { certificateState } from './certificate-state';

const asOf = '2026-05-31';

it('holds through its last day', () => {
  expect(certificateState({ certificateValidUntil: '2026-05-31', asOf })).toBe('valid');
  expect(certificateState({ certificateValidUntil: '2026-05-30', asOf })).toBe('expired');
});

it('is unknown without a date, never expired', () => {
  expect(certificateState({ certificateValidUntil: null, asOf })).toBe('unknown');
});
