import { expect, it } from 'vitest';
import { hoursBetween } from './hours-between';

it('counts hours whatever the offsets', () => {
  expect(hoursBetween('2026-05-01T08:00:00+08:00', '2026-05-01T01:30:00Z')).toBe(1.5);
});

it('says nothing of an answer recorded before its question', () => {
  expect(hoursBetween('2026-05-02T00:00:00Z', '2026-05-01T00:00:00Z')).toBeNull();
});
