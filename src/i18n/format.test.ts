import { assert, double, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatIn, UNKNOWN } from './format';

const zh = formatIn('zh');
const en = formatIn('en');

describe('figures', () => {
  it('group thousands and never invent decimals for counts', () => {
    expect(en.integer(6_230_727)).toBe('6,230,727');
    expect(zh.integer(0)).toBe('0');
  });

  it('keep the decimals asked for, so that columns align', () => {
    expect(en.decimal(8, 1)).toBe('8.0');
    expect(zh.percent(0.0209, 2)).toBe('2.09%');
    expect(en.percent(1)).toBe('100.0%');
  });

  it('shorten by the language: 万 and 亿 in Chinese, K and M in English', () => {
    expect(zh.compact(9_999)).toBe('9,999');
    expect(zh.compact(6_230_727)).toBe('623万');
    expect(zh.compact(123_456_789)).toBe('1.23亿');
    expect(en.compact(999)).toBe('999');
    expect(en.compact(57_700)).toBe('57.7K');
    expect(en.compact(6_230_727)).toBe('6.23M');
  });
});

describe('money', () => {
  it('is given in fen and shown in yuan', () => {
    expect(en.moneyExact(1_234_560)).toBe('¥12,345.60');
    expect(zh.moneyExact(1_234_500)).toBe('¥12,345');
    expect(zh.money(123_456_700)).toBe('¥123万');
    expect(en.money(123_456_700)).toBe('¥1.23M');
  });
});

describe('what is unknown', () => {
  it('is a dash in every formatter, never a zero', () => {
    for (const f of [zh, en]) {
      const shown = [
        f.integer(null),
        f.decimal(undefined),
        f.compact(null),
        f.percent(Number.NaN),
        f.money(null),
        f.moneyExact(null),
        f.date(null),
        f.instant(null),
        f.duration(null),
      ];
      expect(new Set(shown)).toEqual(new Set([UNKNOWN]));
    }
  });
});

describe('days and instants', () => {
  it('shows a calendar date as that date wherever the reader is', () => {
    expect(zh.date('2026-10-31')).toBe('2026年10月31日');
    expect(en.date('2026-10-31')).toBe('31 Oct 2026');
  });

  it.each([
    ['zh-CN', zh],
    ['en-GB', en],
  ])('writes a date as the browser would in %s, on every day of a leap year', (locale, format) => {
    const browser = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', dateStyle: 'medium' });
    for (let day = Date.UTC(2028, 0, 1); day <= Date.UTC(2028, 11, 31); day += 86_400_000) {
      const date = new Date(day).toISOString().slice(0, 10);
      expect(format.date(date)).toBe(browser.format(day));
    }
  });

  it('shows an instant on the clock of Shanghai, which may be on another day than UTC’s', () => {
    expect(en.instant('2026-01-01T16:30:00Z')).toBe('2 Jan 2026, 00:30');
    expect(zh.instant('2026-01-01T16:30:00Z')).toContain('2026年1月2日');
  });
});

describe('durations', () => {
  it('use the unit a person would', () => {
    expect(en.duration(0.5)).toBe('30 minutes');
    expect(en.duration(1)).toBe('1 hour');
    expect(en.duration(47)).toBe('47 hours');
    expect(en.duration(48)).toBe('2 days');
    expect(en.duration(1_080)).toBe('45 days');
    expect(zh.duration(60)).toBe('2.5天');
  });

  it('never shows a minus or a dash for a known, non-negative time', () => {
    assert(
      property(double({ min: 0, max: 1e5, noNaN: true }), (hours) => {
        expect(en.duration(hours)).toMatch(/^\d/);
      }),
    );
  });
});
