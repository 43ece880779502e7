import * as z from 'zod/mini';

// JSON has no infinity: a bound that is never reached is null
const bound = z.nullable(z.number());
const figure = z.nullable(z.object({ value: bound, low: bound, high: bound }));
export type EvaluationFigure = z.infer<typeof figure>;

const goal = z.object({
  figure,
  atLeast: z.optional(z.number()),
  atMost: z.optional(z.number()),
  met: z.enum(['yes', 'within_error', 'no', 'unknown']),
});
export type Goal = z.infer<typeof goal>;

const byName = <Value extends z.ZodMiniType>(value: Value) => z.record(z.string(), value);
const count = z.number();

/** What `npm run evaluate -- --json docs/evaluation.json` writes, as far as it is shown. */
const evaluation = z.object({
  date: z.string(),
  methodVersion: z.string(),
  window: z.string(),
  worlds: count,
  streamers: count,
  seeds: z.array(count),
  goals: byName(goal),
  averagePrecision: byName(byName(figure)),
  recall: byName(byName(figure)),
  falseAlarms: byName(figure),
  verdicts: byName(byName(count)),
  coverage: byName(
    z.object({
      all: figure,
      above: figure,
      bySize: z.array(z.object({ under: z.nullable(z.number()), share: figure })),
    }),
  ),
  signals: byName(
    z.object({ listed: count, falseShare: figure, byWeek: figure, ofNobody: figure }),
  ),
  delay: z.object({ collapses: count, weeks: figure }),
});
export type Evaluation = z.infer<typeof evaluation>;

// a glob, not an import: where nobody has run it yet there is no such file, and the page says so
const files = import.meta.glob<unknown>('/docs/evaluation.json', {
  eager: true,
  import: 'default',
});

/** What is in the files: the latest evaluation, `none` where there is no file, `unreadable` where it isn't one. */
export function latestEvaluation(
  found: Record<string, unknown> = files,
): Evaluation | 'none' | 'unreadable' {
  const [file] = Object.values(found);
  if (file === undefined) return 'none';
  const parsed = z.safeParse(evaluation, file);
  return parsed.success ? parsed.data : 'unreadable';
}
