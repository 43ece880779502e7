import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noAnswers, type Answers } from './answers';
import { fenOfYuan, readComplaint } from './complaint-fields';

const GOOD: Answers = {
  ...noAnswers(),
  issue: 'quality',
  narrative: 'The jar came broken and half empty.',
};
/** As the form does it: the text follows from her words until she changes it. */
const read = (change: Partial<Answers>) => {
  const answers = { ...GOOD, ...change };
  const text = answers.text ?? `${answers.narrative}\n\nAgainst: 小满家的直播间`;
  return readComplaint(answers, text, 's1', '2026-10-31');
};

describe('reading the form', () => {
  it('leaves out what was not said', () => {
    expect(read({})).toEqual({
      complaint: {
        streamerId: 's1',
        category: 'quality',
        narrative: `${GOOD.narrative}\n\nAgainst: 小满家的直播间`,
        productId: null,
        broadcastId: null,
        purchasedOn: null,
        amountFen: null,
        remedySought: null,
      },
    });
  });

  it.each([
    ['issue', '', 'category'],
    ['text', 'broken', 'narrativeShort'],
    ['text', 'x'.repeat(5_001), 'narrativeLong'],
    ['narrative', 'broken', 'narrativeShort'],
    ['narrative', '         broken         ', 'narrativeShort'],
    ['purchasedOn', '2026-02-30', 'purchasedOn'],
    ['purchasedOn', '2026-11-01', 'purchasedLater'],
    ['amountYuan', 'about 200', 'amount'],
    ['amountYuan', '-5', 'amount'],
    ['amountYuan', '100000000.01', 'amountLarge'],
  ])('asks for another look at %s “%.20s”: %s', (field, text, problem) => {
    expect(read({ [field]: text })).toEqual({ problems: { [field]: problem } });
  });

  it('names every field that needs another look at once', () => {
    const { problems } = {
      problems: {},
      ...read({ issue: '', narrative: '', amountYuan: 'x' }),
    };
    expect(Object.keys(problems).toSorted()).toEqual(['amountYuan', 'issue', 'narrative']);
  });

  it('asks for no words of her own once she has changed the whole text', () => {
    expect(read({ narrative: '', text: 'I want my money back.' })).toMatchObject({
      complaint: { narrative: 'I want my money back.' },
    });
  });

  it('takes what was bought today', () => {
    expect(read({ purchasedOn: '2026-10-31' })).toHaveProperty('complaint');
  });
});

describe('an amount in yuan', () => {
  it.each([
    ['199', 19_900],
    ['199.5', 19_950],
    ['1,299.50', 129_950],
    ['¥ 12,345,678', 1_234_567_800],
    ['88元', 8_800],
    ['0.29', 29],
    ['', null],
    ['  ', null],
  ])('“%s” is %s fen', (text, fen) => {
    expect(fenOfYuan(text)).toBe(fen);
  });

  it.each(['1,29', '1.999', 'ten', '1e5', '--'])('“%s” is none', (text) => {
    expect(fenOfYuan(text)).toBeNaN();
  });

  it('comes back to the fen, whatever it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000_000 }), (fen) => {
        const text = `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`;
        expect(fenOfYuan(text)).toBe(fen);
      }),
    );
  });
});
