import { DIMENSIONS, type Dimension } from '@/domain/dimensions';
import { roundedToAddUp } from '@/domain/priority';
import { naming, type WorkOut } from './worked';

const POINT_DECIMALS = 1;

export const workOutPriority: WorkOut = (told) => {
  const { priority, summary } = told.example;
  if (priority.index === null) return null;
  const { label, number, n } = naming(told);
  const { decimal, integer, percent } = told.format;
  const points = (of: Dimension) => priority.parts[of].points;
  const rounded = roundedToAddUp(
    {
      complaints: points('complaints'),
      quality_refunds: points('quality_refunds'),
      handling: points('handling'),
      verification: points('verification'),
      authenticity: points('authenticity'),
    },
    POINT_DECIMALS,
  );
  const values = Object.fromEntries(
    DIMENSIONS.map((part) => [part, decimal(rounded[part] ?? 0, POINT_DECIMALS)]),
  );
  return {
    given: [],
    table: {
      title: label('parts'),
      columns: [
        { symbol: null, label: label('part_') },
        { symbol: 'Td', label: label('tolerance') },
        { symbol: 'ed', label: label('countedEvents') },
        { symbol: 'sd', label: label('sure') },
        { symbol: 'wd', label: label('weightShare') },
        { symbol: null, label: label('points') },
      ],
      rows: DIMENSIONS.map((part) => {
        const { tolerance, events } = summary.parts[part];
        const { worse, weight } = priority.parts[part];
        return [
          told.t(`domain:dimension.${part}`),
          part === 'complaints'
            ? told.t('given.per10k', { value: n(tolerance) })
            : percent(tolerance, 2),
          integer(events),
          n(worse),
          percent(weight, 0),
          decimal(rounded[part], POINT_DECIMALS),
        ];
      }),
    },
    formula: {
      name: 'workedIndex',
      values: { ...values, index: decimal(priority.index, POINT_DECIMALS) },
    },
    result: [number('index', priority.index, 'index')],
  };
};

export const workOutRank: WorkOut = (told) => {
  const { priority, ranked } = told.example;
  const { rank, rankLow, rankHigh } = priority;
  if (rank === null) return null;
  const { count } = naming(told);
  return {
    given: [count('ranked', ranked)],
    result: [count('rank', rank, 'rank'), count('rankBest', rankLow), count('rankWorst', rankHigh)],
  };
};

export const workOutExcess: WorkOut = (told) => {
  const { complaintRate, expectedExcess } = told.example.summary;
  if (!complaintRate || expectedExcess === null) return null;
  const { number, n } = naming(told);
  const exposure = complaintRate.denominator / 10_000;
  return {
    given: [
      number('estimatePer10k', complaintRate.estimate, 'lambdaHat'),
      number('benchmark', complaintRate.benchmark, 'lambdaBar'),
      number('exposure', exposure, 'n'),
    ],
    formula: {
      name: 'workedExcess',
      values: {
        lambdaHat: n(complaintRate.estimate),
        lambdaBar: n(complaintRate.benchmark),
        n: n(exposure),
        E: n(expectedExcess),
      },
    },
    result: [number('excess', expectedExcess, 'E')],
  };
};

export const workOutVerdict: WorkOut = (told) => {
  const { summary } = told.example;
  const { given, count, number } = naming(told);
  const surest = DIMENSIONS.filter((part) => summary.parts[part].worse !== null)
    .toSorted((a, b) => (summary.parts[b].worse ?? 0) - (summary.parts[a].worse ?? 0))
    .at(0);
  const standing = summary.verdict.facts.filter(
    ({ code }) => code === 'suspension' || code === 'unrectified_order',
  );
  return {
    given: [
      count('orders', summary.sales.orders, 'n'),
      count('counted', summary.complaints.counted, 'y'),
      ...(surest
        ? [
            given('surest', told.t(`domain:dimension.${surest}`)),
            number('sure', summary.parts[surest].worse, 'sd'),
            count('countedEvents', summary.parts[surest].events, 'ed'),
          ]
        : []),
      count('standing', standing.length),
    ],
    result: [given('verdict', told.t(`domain:verdict.${summary.verdict.kind}`))],
  };
};
