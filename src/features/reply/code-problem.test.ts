import { describe, expect, it } from 'vitest';
import { codeMeant, codeProblem } from './code-problem';

describe('a unified social credit code as it is typed', () => {
  it.each([
    ['', 'missing'],
    ['9144030019220382', 'length'],
    ['9144030019220382I6', 'letters'],
    ['914403001922038217', 'check'],
    ['914403001922038216', null],
    [' ９１４４０３００ 1922038216', null],
    ['9144030071526726xg', null],
  ])('%s: %s', (typed, problem) => expect(codeProblem(typed)).toBe(problem));

  it('is sent as it is meant', () => {
    expect(codeMeant('９１440300 71526726xg')).toBe('9144030071526726XG');
  });
});
