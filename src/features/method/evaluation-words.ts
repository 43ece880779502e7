import type { TFunction } from 'i18next';
import { UNKNOWN, type Format } from '@/i18n/format';
import type { EvaluationFigure, Goal } from './evaluation-data';

type Value = (value: number) => string;

/** How the numbers of an evaluation are written. */
export function evaluationWords(format: Format, t: TFunction<['method', 'domain']>) {
  const percent: Value = (value) => format.percent(value, 1);
  const plain: Value = (value) => format.decimal(value, 3);
  const weeks: Value = (value) => t('evaluation.weeks', { count: value });
  /** A figure with its Monte-Carlo interval. */
  const shown = (figure: EvaluationFigure, as: Value): string => {
    if (!figure) return UNKNOWN;
    const { value, low, high } = figure;
    if (value === null) return t('evaluation.never');
    if (low === null && high === null) return as(value);
    const bound = (limit: number | null) => (limit === null ? t('evaluation.never') : as(limit));
    return t('evaluation.figure', { value: as(value), low: bound(low), high: bound(high) });
  };
  return {
    percent,
    plain,
    weeks,
    shown,
    /** What something of the evaluation is called; what is new there by its code. */
    named: (code: string) => t(`evaluation.names.${code}`, code.replaceAll('_', ' ')),
    asked: ({ atLeast, atMost }: Goal, as: Value): string => {
      if (atLeast !== undefined && atMost !== undefined) {
        return t('evaluation.between', { low: as(atLeast), high: as(atMost) });
      }
      if (atLeast !== undefined) return t('evaluation.atLeast', { value: as(atLeast) });
      return atMost === undefined ? UNKNOWN : t('evaluation.atMost', { value: as(atMost) });
    },
  };
}
export type EvaluationWords = ReturnType<typeof evaluationWords>;
