import { expect, it } from 'vitest';
import { certificateState } from './certificate-state';

const certificate = { certificateNo: 'Z-1', asOf: '2026-05-31' };

it('holds through its last day', () => {
  expect(certificateState({ ...certificate, certificateValidUntil: '2026-05-31' })).toBe('valid');
  expect(certificateState({ ...certificate, certificateValidUntil: '2026-05-30' })).toBe('expired');
});

it('is unknown without a date or a number, never expired', () => {
  expect(certificateState({ ...certificate, certificateValidUntil: null })).toBe('unknown');
  expect(
    certificateState({ ...certificate, certificateNo: null, certificateValidUntil: '2020-01-01' }),
  ).toBe('unknown');
});
