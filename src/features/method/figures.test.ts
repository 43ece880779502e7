import { describe, expect, it } from 'vitest';
import { METHOD_CHANGES, METHOD_VERSION } from '@/domain/method-version';
import en from '@/i18n/en/method.json';
import zh from '@/i18n/zh/method.json';
import { METHOD_FIGURES } from '@/ui/method-figures';
import { FIGURES, GROUPS } from './figures';
import { MATH_ATTRIBUTES, MATH_TAGS, type MathNode } from './math-node';
import { DEFINITIONS, SYMBOLS, WORKED } from './mathml';
import { SOURCES } from './sources';

const decisions = Object.keys(import.meta.glob('/docs/decisions/*.md')).map((path) =>
  Number(/(\d{4})-/.exec(path)?.[1]),
);

interface Words {
  title: string;
  definition: string;
  words: string;
  limits: Record<string, string>;
}
const languages = { en, zh };
const wordsOf = (language: keyof typeof languages) =>
  languages[language].figures as Record<string, Words>;

describe.each(METHOD_FIGURES)('%s', (figure) => {
  const entry = FIGURES[figure];

  it('has its place on the page, once', () => {
    const places = Object.values(GROUPS).flatMap((group) =>
      (group as readonly string[]).filter((name) => name === figure),
    );
    expect(places).toEqual([figure]);
  });

  it.each(['en', 'zh'] as const)(
    'says in %s what it is, its formula in words, and its limits',
    (language) => {
      const words = wordsOf(language)[figure]!;
      for (const text of [words.title, words.definition, words.words]) expect(text).not.toBe('');
      expect(Object.keys(words.limits)).toEqual(
        Array.from({ length: entry.limits }, (_, place) => String(place + 1)),
      );
      expect(entry.limits).toBeGreaterThanOrEqual(2);
    },
  );

  it('has a formula, a source or a reason of its own that is on record, and a screen', () => {
    expect(entry.formulas.length).toBeGreaterThan(0);
    expect(entry.decisions.length).toBeGreaterThan(0);
    for (const number of entry.decisions) expect(decisions).toContain(number);
    for (const name of entry.sources) expect(SOURCES[name].text).toMatch(/\((18|19|20)\d\d\)/);
    expect(entry.screens.length).toBeGreaterThan(0);
  });
});

it('explains nothing that is not a figure, and cites no source in vain', () => {
  for (const language of ['en', 'zh'] as const) {
    expect(Object.keys(wordsOf(language)).toSorted()).toEqual([...METHOD_FIGURES].toSorted());
  }
  const cited = new Set(Object.values(FIGURES).flatMap(({ sources }) => sources));
  expect([...cited].toSorted()).toEqual(Object.keys(SOURCES).toSorted());
  const shown = new Set(Object.values(FIGURES).flatMap(({ formulas }) => formulas));
  expect([...shown].toSorted()).toEqual(Object.keys(DEFINITIONS).toSorted());
});

describe('the formulas', () => {
  const nodes = [DEFINITIONS, SYMBOLS, WORKED].flatMap((formulas) =>
    Object.values(formulas).flat(),
  );
  const everyElement = (node: MathNode): [string, object][] =>
    typeof node === 'string'
      ? []
      : [[node[0], node[1]], ...node.slice(2).flatMap((child) => everyElement(child as MathNode))];
  const elements = nodes.flatMap(everyElement);

  it('are made of plain MathML, without a style that the page’s policy would refuse', () => {
    expect(elements.length).toBeGreaterThan(300);
    for (const [tag, attributes] of elements) {
      expect(MATH_TAGS).toContain(tag);
      for (const name of Object.keys(attributes)) expect(MATH_ATTRIBUTES).toContain(name);
    }
  });
});

describe('the versions', () => {
  it('come newest first, each once, and the first is in force', () => {
    const numbers = METHOD_CHANGES.map(({ version }) => version.split('.').map(Number));
    const value = ([major = 0, minor = 0, patch = 0]: number[]) =>
      major * 1e6 + minor * 1e3 + patch;
    const values = numbers.map(value);
    expect(values).toEqual([...new Set(values)].toSorted((a, b) => b - a));
    expect(METHOD_VERSION).toBe(METHOD_CHANGES[0].version);
    const days = METHOD_CHANGES.map(({ on }) => on);
    expect(days).toEqual(days.toSorted().toReversed());
  });
});
