import { expect, it } from 'vitest';
import { draftText } from './draft-text';

it('leaves out what was not answered and keeps the story’s own lines', () => {
  const text = draftText(
    'Complaint',
    [
      ['Against', '老周的厨房'],
      ['Amount paid', null],
      ['Product', ''],
      ['What I ask for', 'Refund'],
    ],
    ['What happened', '  The jar came broken.\nHalf was gone. '],
    ': ',
  );
  expect(text).toBe(
    'Complaint\nAgainst: 老周的厨房\nWhat I ask for: Refund\n\nWhat happened: \nThe jar came broken.\nHalf was gone.',
  );
});
