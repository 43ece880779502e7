import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import type { Evaluation, EvaluationFigure, Goal } from './evaluation-data';
import { EvaluationTable } from './evaluation-table';
import { evaluationWords, type EvaluationWords } from './evaluation-words';
import styles from './method-page.module.css';

const VERDICTS = ['serious_concerns', 'some_concerns', 'no_red_flags', 'too_few_records'] as const;
const MARK: Record<Goal['met'], string> = { yes: '✓', within_error: '≈', no: '✕', unknown: '?' };

/** Its goals first, whether reached or not; then what they come from. */
export function EvaluationTables({ found }: { found: Evaluation }) {
  const { t } = useTranslation(['method', 'domain']);
  const format = useFormat();
  const words = evaluationWords(format, t);
  const { percent, shown, named } = words;
  const { goals, falseAlarms, verdicts, coverage, signals, delay } = found;
  const column = (name: string) => t(`evaluation.columns.${name}`);
  const sizes = Object.values(coverage)[0]?.bySize ?? [];
  const all = Object.values(goals);
  const missed = all.filter(({ met }) => met === 'no').length;
  return (
    <>
      {missed > 0 && (
        <p className={styles.warning}>
          {t('evaluation.missed', {
            missed: format.integer(missed),
            all: format.integer(all.length),
          })}
        </p>
      )}
      <EvaluationTable
        title={t('evaluation.goals')}
        note={t('evaluation.error')}
        columns={['asked', 'reached', 'goal', 'met'].map(column)}
        rows={Object.entries(goals).map(([name, goal]) => ({
          name: named(name),
          cells: [
            shown(goal.figure, asOf(name, words)),
            words.asked(goal, asOf(name, words)),
            <span key="met" data-met={goal.met} className={styles.met}>
              <span aria-hidden="true">{MARK[goal.met]}</span> {t(`evaluation.met.${goal.met}`)}
            </span>,
          ],
        }))}
      />
      {(['averagePrecision', 'recall'] as const).map((measure) => (
        <ByRanker key={measure} measure={measure} table={found[measure]} words={words} />
      ))}
      <EvaluationTable
        title={t('evaluation.falseAlarms')}
        columns={['who', 'calledSerious'].map(column)}
        rows={Object.entries(falseAlarms).map(([name, figure]) => ({
          name: named(name),
          cells: [shown(figure, percent)],
        }))}
      />
      <EvaluationTable
        title={t('evaluation.verdicts')}
        columns={[column('who'), ...VERDICTS.map((kind) => t(`domain:verdictShort.${kind}`))]}
        rows={Object.entries(verdicts).map(([name, counts]) => ({
          name: named(name),
          cells: VERDICTS.map((kind) => format.integer(counts[kind])),
        }))}
      />
      <EvaluationTable
        title={t('evaluation.coverage')}
        columns={[
          ...['interval', 'all', 'above'].map(column),
          ...sizes.map(({ under }) =>
            under === null
              ? column('more')
              : t('evaluation.underOrders', { orders: format.integer(under) }),
          ),
        ]}
        rows={Object.entries(coverage).map(([name, { all, above, bySize }]) => ({
          name: named(name),
          cells: [
            shown(all, percent),
            shown(valueOnly(above), percent),
            ...bySize.map(({ share }) => shown(valueOnly(share), percent)),
          ],
        }))}
      />
      <EvaluationTable
        title={t('evaluation.signals')}
        note={t('evaluation.delay', {
          collapses: format.integer(delay.collapses),
          weeks: shown(delay.weeks, words.weeks),
        })}
        columns={['chart', 'listed', 'falseShare', 'byWeek', 'ofNobody'].map(column)}
        rows={Object.entries(signals).map(([name, figures]) => ({
          name: named(name),
          cells: [
            format.integer(figures.listed),
            shown(figures.falseShare, percent),
            shown(figures.byWeek, percent),
            shown(figures.ofNobody, percent),
          ],
        }))}
      />
    </>
  );
}

/** Average precision is a number, weeks are weeks, all else are shares. */
const asOf = (goal: string, { percent, plain, weeks }: EvaluationWords) =>
  goal === 'weeks_to_signal' ? weeks : goal === 'precision_gain' ? plain : percent;

const valueOnly = (figure: EvaluationFigure): EvaluationFigure =>
  figure && { value: figure.value, low: null, high: null };

interface ByRankerProps {
  measure: 'averagePrecision' | 'recall';
  table: Evaluation['recall'];
  words: EvaluationWords;
}

/** The index beside the baselines and the oracle, for each story. */
function ByRanker({ measure, table, words: { named, plain, shown } }: ByRankerProps) {
  const { t } = useTranslation('method');
  const rankers = Object.keys(table);
  const targets = Object.keys(Object.values(table)[0] ?? {});
  return (
    <EvaluationTable
      title={t(`evaluation.${measure}`)}
      note={t(`evaluation.${measure}Note`)}
      columns={[t('evaluation.columns.story'), ...rankers.map(named)]}
      rows={targets.map((target) => ({
        name: named(target),
        cells: rankers.map((ranker) => shown(table[ranker]?.[target] ?? null, plain)),
      }))}
    />
  );
}
