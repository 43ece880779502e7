import { expect, test } from 'vitest';
import { goal } from './evaluation';
import { harmsOf } from './guilt';

test('a goal is met by the figure, or left open where only its error reaches', () => {
  const figure = { value: 0.92, low: 0.9, high: 0.94 };
  expect(goal(figure, { atLeast: 0.93, atMost: 0.97 }).met).toBe('within_error');
  expect(goal({ ...figure, value: 0.93 }, { atLeast: 0.93 }).met).toBe('yes');
  expect(goal({ ...figure, high: 0.925 }, { atLeast: 0.93 }).met).toBe('no');
  expect(goal(figure, { atMost: 0.01 }).met).toBe('no');
  expect(goal(null, { atMost: 0.01 }).met).toBe('unknown');
});

test('harm is what was planted first or second; of one name only the bad one', () => {
  const of = (given: Partial<Parameters<typeof harmsOf>[0]>) =>
    harmsOf({ story: 'honest', also: null, role: null, ...given });
  expect(of({})).toEqual([]);
  expect(of({ story: 'complaint_bombed' })).toEqual([]);
  expect(of({ story: 'complaint_bombed', also: 'late_responder' })).toEqual(['late_responder']);
  expect(of({ story: 'quality_collapse', also: 'faked_sales' })).toEqual([
    'quality_collapse',
    'faked_sales',
  ]);
  expect(of({ story: 'homonym', role: 'good' })).toEqual([]);
  expect(of({ story: 'homonym', role: 'bad' })).toEqual(['bad_homonym']);
});
