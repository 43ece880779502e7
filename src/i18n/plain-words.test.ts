import { describe, expect, it } from 'vitest';
import { CATEGORY_CHECKS, DOCUMENT_CHECKS, GENERAL_CHECKS } from '@/domain/before-buying';
import { JOINT_CONDITIONS, REMEDIES } from '@/domain/remedies';
import { allTexts, filesFrom, textsShownBy } from './shown-texts';

// what of the law's and of what to look at before buying stands on the card
const DATA = [
  ...Object.values(JOINT_CONDITIONS),
  ...Object.values(REMEDIES).flatMap(({ asks }) => asks),
  ...[GENERAL_CHECKS, Object.values(DOCUMENT_CHECKS), ...Object.values(CATEGORY_CHECKS)].flatMap(
    (checks) => checks.map(({ text }) => text),
  ),
];

const FILES = filesFrom('../features/check/check-page.tsx');
const shown = (language: 'zh' | 'en') => textsShownBy(FILES, language);

/** Words of statistics, which a reader with a phone and one minute need not know. */
const TERMS = {
  en: /\b(intervals?|posteriors?|priors?|benchmarks?|rates?|ratios?|proportions?|percentiles?|quantiles?|medians?|averages?|probabilit\w+|statistic\w*|significan\w+|confidence|samples?|variances?|deviations?|distributions?|estimat\w+|numerators?|denominators?|bayes\w*|poisson|censor\w*|p-values?|metrics?|index|cohorts?|exposures?|coverage|correlat\w+|signals?|outliers?|threshold\w*|kpi)\b/i,
  zh: /置信|区间|后验|先验概率|先验分布|基准|概率|几率|中位数|均值|平均|分位|显著|统计|样本|方差|标准差|分布|估计|比率|比例|率(?!先)|分子|分母|指数|贝叶斯|泊松|假设检验|删失|覆盖|相关性|(?<!风险)信号|阈值|指标/,
} as const;

/** What is behind "How sure is this?" may say how the sureness was come by. */
const HOW_SURE = /^card:sure\./;

/** What was refused, where it is named by what was asked: the card asks for no signals. */
const NEVER_ASKED = /^refused:what\.\w*Signal/;

describe.each(['zh', 'en'] as const)('the card in %s', (language) => {
  it('uses no term of statistics outside of how sure it is', () => {
    const found = [
      ...shown(language).filter(([key]) => !HOW_SURE.test(key) && !NEVER_ASKED.test(key)),
      ...DATA.map((one) => ['data', one[language]]),
    ].filter(([, text = '']) => TERMS[language].test(text));
    expect(found).toEqual([]);
  });

  it('is all there to be read: its own words, and those it shares', () => {
    const keys = shown(language).map(([key]) => key);
    expect(keys).toEqual(
      expect.arrayContaining([
        'check:verdict.facts',
        'check:likely.rate.very_likely',
        'card:wrong.title',
        'card:trend.complaints.worse',
        'before:papers',
        'rights:firstWhy.commission',
        'reply:card.title',
        'reply:state.received',
        'domain:outcome.no_remedy',
        'domain:verdict.some_concerns',
        'domain:enforcement.fine',
        'common:caveat',
      ]),
    );
    // what is the card's alone is all read; what is not is said nowhere
    const own = allTexts(language).filter(([key]) => /^(check|card|before):/.test(key));
    expect(own.filter(([key]) => !keys.includes(key)).map(([key]) => key)).toEqual([]);
  });

  it('speaks in short sentences', () => {
    const longest = { zh: 44, en: 24 }[language];
    const own = allTexts(language).filter(([key]) => /^(check|card):/.test(key));
    const sentences = own.flatMap(([key, text]) =>
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
