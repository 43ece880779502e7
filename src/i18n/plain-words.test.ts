import { describe, expect, it } from 'vitest';

const files = import.meta.glob<Record<string, unknown>>(
  './{zh,en}/{check,card,rights,before}.json',
  {
    eager: true,
    import: 'default',
  },
);

function texts(node: Record<string, unknown>, path = ''): [string, string][] {
  return Object.entries(node).flatMap(([key, value]): [string, string][] =>
    typeof value === 'object' && value !== null
      ? texts({ ...value }, `${path}${key}.`)
      : [[path + key, String(value).replaceAll(/\{\{\w+\}\}/g, '9')]],
  );
}

const textsOf = (language: string, namespaces: readonly string[]) =>
  namespaces.flatMap((namespace) =>
    texts(files[`./${language}/${namespace}.json`] ?? {}).map(([key, text]): [string, string] => [
      `${namespace}:${key}`,
      text,
    ]),
  );

/** Words of statistics, which a reader with a phone and one minute need not know. */
const TERMS = {
  en: /\b(intervals?|posteriors?|priors?|benchmarks?|rates?|ratios?|proportions?|percentiles?|quantiles?|medians?|averages?|probabilit\w+|statistic\w*|significan\w+|confidence|samples?|variances?|deviations?|distributions?|estimat\w+|numerators?|denominators?|bayes\w*|poisson|censor\w*|p-values?|metrics?|index|cohorts?|exposures?|coverage|correlat\w+|signals?|outliers?|threshold\w*|kpi)\b/i,
  zh: /置信|区间|后验|先验概率|先验分布|基准|概率|几率|中位数|均值|平均|分位|显著|统计|样本|方差|标准差|分布|估计|比率|比例|率(?!先)|分子|分母|指数|贝叶斯|泊松|假设检验|删失|覆盖|相关性|信号|阈值|指标/,
} as const;

/** What is behind "How sure is this?" may say how the sureness was come by. */
const HOW_SURE = /^card:sure\./;

describe.each(['zh', 'en'] as const)('the card in %s', (language) => {
  it('uses no term of statistics outside of how sure it is', () => {
    const found = textsOf(language, ['check', 'card', 'rights', 'before'])
      .filter(([key]) => !HOW_SURE.test(key))
      .filter(([, text]) => TERMS[language].test(text));
    expect(found).toEqual([]);
  });

  it('is all there to be read', () => {
    const keys = textsOf(language, ['check', 'card', 'rights', 'before']).map(([key]) => key);
    expect(keys).toEqual(
      expect.arrayContaining(['check:verdict.facts', 'card:wrong.title', 'before:papers']),
    );
    expect(keys.filter((key) => key.startsWith('rights:')).length).toBeGreaterThan(20);
  });

  it('speaks in short sentences', () => {
    const longest = { zh: 44, en: 24 }[language];
    const sentences = textsOf(language, ['check', 'card']).flatMap(([key, text]) =>
      text
        .split(language === 'zh' ? /[。！？；]/ : /[.!?;:](?:\s|$)/)
        .map((sentence) => [key, sentence]),
    );
    const long = sentences.filter(
      ([, sentence = '']) =>
        (language === 'zh' ? sentence.length : sentence.split(/\s+/).length) > longest,
    );
    expect(long).toEqual([]);
  });
});

it('finds the terms it looks for', () => {
  expect(TERMS.en.test('a 95 % confidence interval')).toBe(true);
  expect(TERMS.en.test('Their complaint rate')).toBe(true);
  expect(TERMS.zh.test('投诉率的置信区间')).toBe(true);
  expect(TERMS.zh.test('先验货再签收')).toBe(false);
});
