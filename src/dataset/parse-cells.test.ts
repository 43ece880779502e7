import { describe, expect, it } from 'vitest';
import { parseCell, parseDate, parseInstant } from './parse-cells';
import { TABLE_SCHEMAS } from './schema';

function column(table: string, name: string) {
  return TABLE_SCHEMAS.find((schema) => schema.name === table)!.columns.find(
    (candidate) => candidate.name === name,
  )!;
}

describe('an instant', () => {
  // `date -u -d 2026-03-01T12:00:00Z +%s` gives 1772366400
  it.each([
    ['2026-03-01T12:00:00Z', 1_772_366_400_000],
    ['2026-03-01T20:00:00+08:00', 1_772_366_400_000],
    ['2026-03-01t12:00:00z', 1_772_366_400_000],
    ['2026-02-28T23:30:00-12:30', 1_772_366_400_000],
    ['2026-03-01T12:00:00.5Z', 1_772_366_400_500],
    ['2026-03-01T12:00:00.123999Z', 1_772_366_400_123],
  ])('reads %s', (text, value) => {
    expect(parseInstant(text)).toEqual({ value });
  });

  it.each([
    ['2026-03-01T20:00:00', 'instant_without_offset'],
    ['2026-02-30T20:00:00+08:00', 'not_a_real_date'],
    ['2026-03-01T24:00:00+08:00', 'not_an_instant'],
    ['2026-03-01T23:59:60Z', 'not_an_instant'],
    ['2026-03-01 20:00:00+08:00', 'not_an_instant'],
    ['2026-03-01T20:00+08:00', 'not_an_instant'],
    ['2026-03-01', 'not_an_instant'],
    ['1772366400', 'not_an_instant'],
  ])('refuses %s', (text, rule) => {
    expect(parseInstant(text)).toEqual({ rule });
  });
});

describe('a date', () => {
  it.each(['2024-02-29', '2000-02-29', '2026-12-31'])('accepts %s', (text) => {
    expect(parseDate(text)).toEqual({ value: text });
  });

  it.each(['2026-02-30', '2026-02-29', '1900-02-29', '2026-13-01', '2026-00-10', '2026-04-31'])(
    'refuses %s, which the calendar does not have',
    (text) => {
      expect(parseDate(text)).toEqual({ rule: 'not_a_real_date' });
    },
  );

  it.each(['2026-3-1', '01/03/2026', '2026-03-01T00:00:00Z', '20260301', '0026-03-01'])(
    'refuses %s, which is not YYYY-MM-DD',
    (text) => {
      expect(parseDate(text)).toEqual({ rule: 'not_a_date' });
    },
  );
});

describe('a whole number', () => {
  const price = column('offers', 'price_fen');
  const skill = column('streamers', 'skill_level');

  it('reads zero, minus zero and the largest exact number', () => {
    expect(parseCell('0', price)).toEqual({ value: 0 });
    expect(parseCell('-0', price)).toEqual({ value: 0 });
    expect(parseCell('9007199254740991', price)).toEqual({ value: 9_007_199_254_740_991 });
  });

  it.each(['12.0', '12.5', '1e3', '1,000', ' 12', '+12', '0x10', '=1+1', '１２', 'NaN'])(
    'refuses %s',
    (text) => {
      expect(parseCell(text, price)).toEqual({ rule: 'not_an_integer' });
    },
  );

  it('refuses one that cannot be held exactly', () => {
    expect(parseCell('9007199254740993', price)).toEqual({ rule: 'integer_too_large' });
  });

  it('keeps to the least and the most allowed', () => {
    expect(parseCell('-1', price)).toEqual({ rule: 'below_minimum', params: { minimum: 0 } });
    expect(parseCell('6', skill)).toEqual({ rule: 'above_maximum', params: { maximum: 5 } });
  });
});

describe('other cells', () => {
  it('takes an empty cell as unknown where it may be', () => {
    expect(parseCell('', column('broadcasts', 'viewers'))).toEqual({ value: null });
    expect(parseCell('', column('broadcasts', 'started_at'))).toEqual({ rule: 'required' });
  });

  it('reads true and false also as a spreadsheet writes them', () => {
    const satisfied = column('complaints', 'satisfied');
    expect(parseCell('true', satisfied)).toEqual({ value: true });
    expect(parseCell('FALSE', satisfied)).toEqual({ value: false });
    expect(parseCell('yes', satisfied)).toEqual({ rule: 'not_a_boolean' });
  });

  it('matches a pattern over the whole cell', () => {
    const code = column('enterprises', 'unified_social_credit_code');
    expect(parseCell('91350100M000100Y43', code)).toEqual({ value: '91350100M000100Y43' });
    expect(parseCell('x91350100M000100Y43', code)).toMatchObject({ rule: 'wrong_pattern' });
    expect(parseCell('91350100M000100Y4I', code)).toMatchObject({ rule: 'wrong_pattern' });
  });

  it('names what an enumeration allows', () => {
    expect(parseCell('Merchant', column('enterprises', 'kind'))).toEqual({
      rule: 'not_in_enum',
      params: { allowed: 'merchant, mcn, manufacturer' },
    });
  });
});
