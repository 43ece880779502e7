import { expect, it } from 'vitest';
import { reviewLagHours } from './review-lag';

const firstSoldAt = '2026-03-01T20:00:00+08:00';

it('counts the hours a review came late, whatever offset it is told in', () => {
  expect(reviewLagHours({ firstSoldAt, reviewedAt: '2026-03-03T12:00:00Z' })).toBe(48);
});

it('says nothing of a review at or before the first sale', () => {
  expect(reviewLagHours({ firstSoldAt, reviewedAt: firstSoldAt })).toBeNull();
  expect(reviewLagHours({ firstSoldAt, reviewedAt: '2026-02-01T00:00:00+08:00' })).toBeNull();
});

it('says nothing without a time', () => {
  expect(reviewLagHours({ firstSoldAt, reviewedAt: null })).toBeNull();
});
