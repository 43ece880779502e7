import { expect, it } from 'vitest';
import { dismissedMany } from './dismissed-many';

const complaints = (received: number, dismissed: number) => ({
  received,
  counted: received - dismissed,
  leftOut: { dismissed, withdrawn: 0, wave: 0, repeat: 0 },
});

it.each([
  { received: 40, dismissed: 21, many: true },
  { received: 40, dismissed: 20, many: false },
  // four are soon found anywhere
  { received: 4, dismissed: 4, many: false },
  { received: 5, dismissed: 5, many: true },
  { received: 0, dismissed: 0, many: false },
])('calls $dismissed of $received many: $many', ({ received, dismissed, many }) => {
  expect(dismissedMany(complaints(received, dismissed))).toBe(many);
});
