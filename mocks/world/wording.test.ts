import { describe, expect, it } from 'vitest';
import { generate } from './generate';
import { GOODS } from './goods/goods';
import { stream } from './random';
import { fill, say } from './wording/template';

const { complaints, products } = generate(7).dataset;
const narratives = complaints.flatMap((row) => row.narrative ?? []);
const responses = complaints.flatMap((row) => row.sellerResponse ?? []);
const remedies = complaints.flatMap((row) => row.remedySought ?? []);
const isChinese = (text: string) => /[。！？]$|，/.test(text);

describe('a template', () => {
  it('takes its slots’ values', () => {
    expect(fill('{a} and {b}, {a}', { a: 'x', b: 'y' })).toBe('x and y, x');
    expect(say(stream(1, 'say'), ['only {a}'], { a: 'one' })).toBe('only one');
  });

  it('refuses to leave a hole', () => {
    expect(() => fill('{a} and {b}', { a: 'x' })).toThrow(RangeError);
  });
});

describe('what people write', () => {
  it('is hardly ever the same twice', () => {
    expect(new Set(narratives).size / narratives.length).toBeGreaterThan(0.99);
  });

  it('differs even without its names, dates and figures', () => {
    const bare = narratives.map((text) =>
      text.replace(/[\d.]+|[A-Z][a-z]+|“[^”]*”/g, '').slice(-60),
    );
    expect(new Set(bare).size / bare.length).toBeGreaterThan(0.25);
  });

  it('is English in about one of five', () => {
    const english = narratives.filter((text) => !isChinese(text)).length / narratives.length;
    expect(english).toBeGreaterThan(0.15);
    expect(english).toBeLessThan(0.25);
  });

  it.each([
    ['narratives', narratives],
    ['replies', responses],
    ['remedies', remedies],
    ['product titles', products.map((row) => row.title)],
  ])('has no unfilled slot, missing value or clumsy join in its %s', (_, texts) => {
    expect(texts.length).toBeGreaterThan(1000);
    const clumsy = /[{}]|undefined|null|NaN|\s\s|，，|。。|^[，。,.=+@-]|。，|，。|\.\.| ,|\n/;
    expect(texts.filter((text) => clumsy.test(text)).slice(0, 5)).toEqual([]);
  });

  it('begins its English sentences with a capital', () => {
    const small = narratives.filter(
      (text) => !isChinese(text) && /(^|[.?!] )[a-z]/.test(text.replaceAll(/“[^”]*”/g, 'X')),
    );
    expect(small.slice(0, 5)).toEqual([]);
  });

  it('holds nothing that could be a telephone or identity number', () => {
    expect(narratives.concat(responses).filter((text) => /\d{8,}/.test(text))).toEqual([]);
  });

  it('is a sentence or a few, not a page', () => {
    const lengths = narratives.map((text) => text.length).sort((a, b) => a - b);
    expect(lengths[0]).toBeGreaterThan(10);
    expect(lengths.at(-1)).toBeLessThan(600);
  });
});

describe('goods', () => {
  it('go wrong in ways that are all worded in both languages', () => {
    const kinds = Object.values(GOODS).flat();
    const texts = kinds.flatMap((kind) =>
      [kind, kind.faults, kind.harms, kind.claims.map((claim) => [claim.said, claim.found])].flat(
        2,
      ),
    );
    expect(texts.length).toBeGreaterThan(500);
    expect(texts.filter((text) => !/[\u4e00-\u9fff]/.test(text.zh))).toEqual([]);
    expect(texts.filter((text) => /[\u4e00-\u9fff]/.test(text.en) || text.en === '')).toEqual([]);
  });

  it('are told of by what is wrong with them', () => {
    const flask = Object.values(GOODS)
      .flat()
      .find((kind) => kind.zh === '保温杯');
    const knife = Object.values(GOODS)
      .flat()
      .find((kind) => kind.zh === '菜刀');
    const cold = '早上装的热水，中午就凉了';
    expect(flask?.faults.map((fault) => fault.zh)).toContain(cold);
    expect(knife?.faults.map((fault) => fault.zh)).not.toContain(cold);
  });
});
