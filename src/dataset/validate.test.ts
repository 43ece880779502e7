import { describe, expect, it } from 'vitest';
import { accepted, problemsOf, swap } from '../../test/fixtures/dataset/sources';

const withComplaintOfNobody = (text: string) =>
  `${text}K2,S9,2026-03-05T09:00:00Z,media,price,received${','.repeat(12)}\n`;

describe('a cell or row that breaks a rule is told with file, row, column, value and rule', () => {
  it('a duplicate id', async () => {
    expect(await problemsOf({ 'streamers.csv': swap('S2,林小满', 'S1,林小满') })).toEqual([
      {
        severity: 'error',
        file: 'streamers.csv',
        row: 3,
        column: 'streamer_id',
        value: 'S1',
        rule: 'duplicate_key',
        params: { firstRow: 2 },
      },
    ]);
  });

  it('a duplicate key of two columns', async () => {
    const problems = await problemsOf({
      'offers.csv': (text) => `${text}B1,G1,own_store,1,1,1,,,,\n`,
    });
    expect(problems).toMatchObject([
      { row: 3, column: 'broadcast_id, product_id', value: 'B1, G1', rule: 'duplicate_key' },
    ]);
  });

  it('a dangling reference', async () => {
    expect(await problemsOf({ 'offers.csv': swap('B1,G1', 'B1,G9') })).toEqual([
      {
        severity: 'error',
        file: 'offers.csv',
        row: 2,
        column: 'product_id',
        value: 'G9',
        rule: 'dangling_reference',
        params: { table: 'products' },
      },
    ]);
  });

  it('a review of a product that is an enterprise', async () => {
    expect(await problemsOf({ 'reviews.csv': swap('product,G1', 'product,E1') })).toMatchObject([
      {
        file: 'reviews.csv',
        row: 2,
        column: 'subject_id',
        value: 'E1',
        rule: 'dangling_reference',
        params: { table: 'products' },
      },
    ]);
  });

  it('an end before its start, offsets counted', async () => {
    const swapped = swap('2026-03-01T23:30:00.250+08:00', '2026-03-01T11:59:59Z');
    expect(await problemsOf({ 'broadcasts.csv': swapped })).toEqual([
      {
        severity: 'error',
        file: 'broadcasts.csv',
        row: 2,
        column: 'ended_at',
        value: '2026-03-01T11:59:59Z',
        rule: 'earlier_than_other',
        params: { other: 'started_at', otherValue: '2026-03-01T20:00:00+08:00' },
      },
    ]);
  });

  it('a document that ends before it was issued', async () => {
    const problems = await problemsOf({
      'reviews.csv': swap('2025-01-01,2030-01-01', '2025-01-01,2024-12-31'),
    });
    expect(problems).toMatchObject([
      { row: 2, column: 'valid_until', value: '2024-12-31', rule: 'earlier_than_other' },
    ]);
  });

  it('more refunds than orders', async () => {
    expect(await problemsOf({ 'offers.csv': swap('950,900,50', '950,900,951') })).toEqual([
      {
        severity: 'error',
        file: 'offers.csv',
        row: 2,
        column: 'refunded_orders',
        value: '951',
        rule: 'more_than_other',
        params: { other: 'orders', otherValue: '950' },
      },
    ]);
  });

  it('a negative amount', async () => {
    expect(await problemsOf({ 'offers.csv': swap('1990', '-1990') })).toEqual([
      {
        severity: 'error',
        file: 'offers.csv',
        row: 2,
        column: 'price_fen',
        value: '-1990',
        rule: 'below_minimum',
        params: { minimum: 0 },
      },
    ]);
  });

  it('a formula where a number belongs', async () => {
    expect(await problemsOf({ 'offers.csv': swap('1990', '=1+1') })).toMatchObject([
      { file: 'offers.csv', row: 2, column: 'price_fen', value: '=1+1', rule: 'not_an_integer' },
    ]);
  });

  it('an instant without its offset', async () => {
    const swapped = swap('2026-03-01T20:00:00+08:00', '2026-03-01T20:00:00');
    expect(await problemsOf({ 'broadcasts.csv': swapped })).toMatchObject([
      {
        file: 'broadcasts.csv',
        row: 2,
        column: 'started_at',
        value: '2026-03-01T20:00:00',
        rule: 'instant_without_offset',
      },
    ]);
  });

  it('a row with a cell too many', async () => {
    expect(await problemsOf({ 'platforms.csv': swap('P1,', 'P1,,') })).toEqual([
      {
        severity: 'error',
        file: 'platforms.csv',
        row: 2,
        column: null,
        value: null,
        rule: 'wrong_field_count',
        params: { expected: 3, found: 4 },
      },
    ]);
  });

  it('a quotation mark that is never closed', async () => {
    const problems = await problemsOf({
      'enterprises.csv': swap('E1,晨光', 'E1,"晨光'),
    });
    expect(problems).toMatchObject([{ file: 'enterprises.csv', row: 2, rule: 'malformed_quotes' }]);
  });

  it('rows are counted as a spreadsheet does, whatever line breaks their cells hold', async () => {
    expect(await problemsOf({ 'complaints.csv': withComplaintOfNobody })).toMatchObject([
      { row: 3, column: 'streamer_id', value: 'S9', rule: 'dangling_reference' },
    ]);
  });
});

describe('warnings do not stop a load', () => {
  it('text that looks like a formula is kept as it is', async () => {
    const { dataset, warnings } = await accepted({ 'products.csv': swap('"Rice', '"=Rice') });
    expect(dataset.products[0]?.title).toBe('=Rice noodles, 500 g');
    expect(warnings).toEqual([
      {
        severity: 'warning',
        file: 'products.csv',
        row: 2,
        column: 'title',
        value: '=Rice noodles, 500 g',
        rule: 'formula_like_text',
        params: {},
      },
    ]);
  });

  it('an unknown column is left out with one warning', async () => {
    const { dataset, warnings } = await accepted({
      'streamers.csv': (text) =>
        text
          .replace('streamer_id,', 'shoe_size,streamer_id,')
          .replace('\nS', '\n44,S')
          .replace('\nS', '\n45,S'),
    });
    expect(dataset.streamers.map(({ streamerId }) => streamerId)).toEqual(['S1', 'S2']);
    expect(dataset.streamers[0]).not.toHaveProperty('shoeSize');
    expect(warnings).toMatchObject([
      { file: 'streamers.csv', row: 1, column: 'shoe_size', rule: 'unknown_column' },
    ]);
  });

  it('a day after the as-of date is told, but not how long a thing will hold', async () => {
    const { warnings } = await accepted({
      'enforcements.csv': swap('2026-03-20', '2026-04-01'),
      // the last moment of the as-of day in Shanghai, and the first of the next
      'reviews.csv': swap('2026-02-20T02:00:00Z', '2026-03-31T15:59:59Z'),
      'complaints.csv': swap('2026-03-09T09:00:00+08:00', '2026-03-31T16:00:00Z'),
    });
    expect(warnings).toMatchObject([
      {
        file: 'complaints.csv',
        row: 2,
        column: 'closed_at',
        value: '2026-03-31T16:00:00Z',
        rule: 'after_as_of',
      },
      { file: 'enforcements.csv', row: 2, column: 'decided_on', value: '2026-04-01' },
    ]);
  });
});

describe('a header', () => {
  it('must have every required column', async () => {
    expect(await problemsOf({ 'offers.csv': swap('seller_role', 'role') })).toMatchObject([
      { file: 'offers.csv', row: 1, column: 'seller_role', rule: 'missing_column' },
      { severity: 'warning', column: 'role', rule: 'unknown_column' },
    ]);
  });

  it('must not name a column twice', async () => {
    expect(
      await problemsOf({
        'platforms.csv': () => 'platform_id,name_en,name_zh,name_en\nP1,a,b,c\n',
      }),
    ).toMatchObject([
      { file: 'platforms.csv', row: 1, column: 'name_en', rule: 'duplicate_column' },
    ]);
  });

  it('may leave out what may be unknown, in any order', async () => {
    const { dataset } = await accepted({
      'offers.csv': () =>
        'orders,units,price_fen,seller_role,product_id,broadcast_id\n1,2,3,own_store,G1,B1\n',
    });
    expect(dataset.offers[0]).toMatchObject({ orders: 1, units: 2, priceFen: 3, buyers: null });
  });

  it('must be there, and its absence makes nothing else look wrong', async () => {
    expect(await problemsOf({ 'streamers.csv': () => '' })).toMatchObject([
      { file: 'streamers.csv', row: null, rule: 'empty_file' },
    ]);
  });
});
