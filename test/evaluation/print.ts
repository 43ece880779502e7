import type { Evaluation, Goal } from './evaluation';
import type { Figure } from './over-worlds';

const percent = (value: number) => `${(100 * value).toFixed(1)} %`;
const plain = (value: number) => Math.min(1, value).toFixed(3);
const weeks = (value: number) => (Number.isFinite(value) ? String(value) : 'never');

/** A figure as `0.612 [0.580, 0.644]`. */
function shown(figure: Figure | null, as: (value: number) => string): string {
  if (!figure) return '–';
  const { value, low, high } = figure;
  if (low === -Infinity) return as(value);
  return `${as(value)} [${as(Math.max(0, low))}, ${as(high)}]`;
}

/** Rows of cells as aligned columns, the first to the left. */
function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const words = (code: string) => code.replaceAll('_', ' ');

const MET: Record<Goal['met'], string> = {
  yes: 'met',
  within_error: 'within the error',
  no: 'MISSED',
  unknown: 'unknown',
};

function goalRow(name: string, { figure, atLeast, atMost, met }: Goal): string[] {
  const as = name === 'weeks_to_signal' ? weeks : name === 'precision_gain' ? plain : percent;
  const asked = [
    atLeast === undefined ? '' : `≥ ${as(atLeast)}`,
    atMost === undefined ? '' : `≤ ${as(atMost)}`,
  ];
  return [words(name), shown(figure, as), asked.filter(Boolean).join(', '), MET[met]];
}

/** The evaluation as plain text, tables with their 95 % Monte-Carlo intervals over worlds. */
export function printed(evaluation: Evaluation): string {
  const { averagePrecision, recall, falseAlarms, verdicts, coverage, signals, delay } = evaluation;
  const rankers = Object.keys(averagePrecision) as (keyof typeof averagePrecision)[];
  const targets = Object.keys(averagePrecision.index) as (keyof typeof averagePrecision.index)[];
  const byRanker = (table: typeof recall) =>
    columns([
      ['', ...rankers.map(words)],
      ...targets.map((target) =>
        [words(target)].concat(rankers.map((ranker) => shown(table[ranker][target], plain))),
      ),
    ]);
  const kinds = ['no_red_flags', 'some_concerns', 'serious_concerns', 'too_few_records'] as const;
  return [
    `Method ${evaluation.methodVersion}, ${evaluation.worlds} worlds of ${evaluation.streamers} streamers, window ${evaluation.window}, seeds ${evaluation.seeds.join(' ')}`,
    'In brackets: 95 % Monte-Carlo interval over worlds.',
    '',
    columns([
      ['Asked', 'reached', 'goal', ''],
      ...Object.entries(evaluation.goals).map(([name, each]) => goalRow(name, each)),
    ]),
    '\nAverage precision',
    byRanker(averagePrecision),
    '\nRecall among the first 50',
    byRanker(recall),
    '\nCalled serious',
    columns([
      ['honest, under 300 orders', shown(falseAlarms.small, percent)],
      ['… and truly within every tolerance', shown(falseAlarms.smallWithinTolerance, percent)],
      ['buried under groundless complaints, else honest', shown(falseAlarms.bombed, percent)],
    ]),
    '\nVerdicts, all worlds together',
    columns([
      ['', ...kinds.map(words)],
      ...Object.entries(verdicts).map(([group, counts]) =>
        [words(group)].concat(kinds.map((kind) => String(counts[kind]))),
      ),
    ]),
    '\nCoverage of 95 % intervals; of the misses, the truth above; by orders in the window',
    columns([
      ['', 'all', 'above', 'under 300', 'under 3,000', 'under 30,000', 'more'],
      ...Object.entries(coverage).map(([name, { all, above, bySize }]) =>
        [words(name), shown(all, percent), above ? percent(above.value) : '–'].concat(
          bySize.map(({ share }) => (share ? percent(share.value) : '–')),
        ),
      ),
    ]),
    '\nSignals',
    columns([
      ['', 'listed', 'chance alone', 'mean share by week', 'of streamers without a story'],
      ...Object.entries(signals).map(([name, figures]) => [
        words(name),
        String(figures.listed),
        shown(figures.falseShare, percent),
        shown(figures.byWeek, percent),
        shown(figures.ofNobody, percent),
      ]),
      ['median weeks to a collapse’s signal', shown(delay.weeks, weeks)],
    ]),
    '',
  ].join('\n');
}
