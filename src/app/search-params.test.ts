// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { parseSearch, stringifySearch } from './search-params';

describe('parseSearch', () => {
  it('reads a repeated key as a list and a single one as text', () => {
    expect(parseSearch('?platform=a&platform=b&sort=-complaintRate')).toEqual({
      platform: ['a', 'b'],
      sort: '-complaintRate',
    });
  });

  it('reads what the address encodes: Chinese, plus signs, ampersands', () => {
    expect(parseSearch('?q=%E6%9D%8E+%E5%9B%9B%26%2B')).toEqual({ q: '李 四&+' });
  });

  it('never lets a parameter reach an object’s prototype', () => {
    expect(Object.getPrototypeOf(parseSearch('?__proto__=a&__proto__=b'))).toBe(Object.prototype);
  });
});

describe('stringifySearch', () => {
  it('writes lists as repeated keys without quotes, and leaves out what is not set', () => {
    expect(stringifySearch({ platform: ['a', 'b'], minOrders: 200, q: undefined })).toBe(
      '?minOrders=200&platform=a&platform=b',
    );
  });

  it('writes nothing, not even the question mark, for an empty search', () => {
    expect(stringifySearch({ platform: [] })).toBe('');
  });
});
