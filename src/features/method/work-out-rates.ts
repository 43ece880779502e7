import { naming, type WorkOut } from './worked';

/** One number that all exposure is counted in. */
const PER = 10_000;

export const workOutComplaintRate: WorkOut = (told) => {
  const { complaintRate } = told.example;
  if (!complaintRate) return null;
  const { candidates, posterior, rate } = complaintRate;
  const { label, count, number, n } = naming(told);
  const exposure = n(rate.denominator / PER);
  const result = [
    number('estimatePer10k', rate.estimate, 'lambdaHat'),
    number('posteriorShape', posterior.shape),
    number('posteriorRate', posterior.rate),
    number('low', rate.low),
    number('high', rate.high),
    number('benchmark', rate.benchmark, 'lambdaBar'),
  ];
  const given = [
    count('counted', rate.numerator, 'y'),
    { symbol: 'n' as const, label: label('exposure'), value: exposure },
  ];
  if (candidates.length === 0) return { given, result };
  return {
    given,
    table: {
      title: label('candidates'),
      folded: true,
      columns: [
        { symbol: 'k', label: label('candidate') },
        { symbol: 'wk', label: label('weight') },
        { symbol: 'ak', label: label('shape') },
        { symbol: 'bk', label: label('rate') },
        { symbol: 'vk', label: label('centreVariance') },
        { symbol: 'mk', label: label('mean') },
      ],
      rows: candidates.map(({ weight, shape, rate, variance, mean }, place) =>
        [String(place + 1)].concat([weight, shape, rate, variance, mean].map(n)),
      ),
    },
    formula: {
      name: 'workedRate',
      values: {
        y: told.format.integer(rate.numerator),
        n: exposure,
        lambdaHat: n(rate.estimate),
      },
    },
    result,
  };
};

/** Quality refunds stand for both rates, which are worked out alike. */
export const workOutRefundRate: WorkOut = (told) => {
  const { qualityRefundRate } = told.example;
  if (!qualityRefundRate) return null;
  const { candidates, posterior, rate } = qualityRefundRate;
  const { label, count, percent, number, n } = naming(told);
  const given = [
    count('qualityRefunds', rate.numerator, 'y'),
    count('knownOrders', rate.denominator, 'n'),
  ];
  const result = [
    percent('estimate', rate.estimate, 'pHat'),
    number('posteriorAlpha', posterior.alpha),
    number('posteriorBeta', posterior.beta),
    percent('low', rate.low),
    percent('high', rate.high),
    percent('benchmark', rate.benchmark),
  ];
  if (candidates.length === 0) return { given, result };
  return {
    given,
    table: {
      title: label('candidates'),
      folded: true,
      columns: [
        { symbol: 'k', label: label('candidate') },
        { symbol: 'wk', label: label('weight') },
        { symbol: 'alphaK', label: label('alpha') },
        { symbol: 'betaK', label: label('beta') },
        { symbol: 'mk', label: label('mean') },
      ],
      rows: candidates.map(({ weight, alpha, beta, mean }, place) =>
        [String(place + 1)].concat([weight, alpha, beta, mean].map(n)),
      ),
    },
    formula: {
      name: 'workedShare',
      values: {
        y: told.format.integer(rate.numerator),
        n: told.format.integer(rate.denominator),
        pHat: n(rate.estimate),
      },
    },
    result,
  };
};

export const workOutFunnel: WorkOut = (told) => {
  const { funnel, complaintRate } = told.example;
  if (!funnel || !complaintRate) return null;
  const { given, number, n } = naming(told);
  const { centre, phi, countHigh998, high998, high95, raw, status } = funnel;
  const exposure = complaintRate.rate.denominator / PER;
  return {
    given: [
      number('benchmark', centre, 'lambdaBar'),
      number('phi', phi, 'phi'),
      number('exposure', exposure, 'n'),
      number('countHigh998', countHigh998, 'count'),
    ],
    formula: {
      name: 'workedFunnel',
      values: {
        lambdaBar: n(centre),
        phi: n(phi),
        count: n(countHigh998),
        n: n(exposure),
        limit: n(high998),
      },
    },
    result: [
      number('high998', high998, 'limit'),
      number('high95', high95),
      number('raw', raw),
      given('status', told.t(`domain:funnel.${status}`)),
    ],
  };
};

export const workOutWaiting: WorkOut = (told) => {
  const { firstResponse, summary } = told.example;
  const { shown, steps } = firstResponse;
  if (shown.length === 0) return null;
  const { complaints, happened, medianHours, peerMedianHours, byDay7 } = summary.firstResponse;
  const { label, given, count, n } = naming(told);
  const { duration, integer, percent } = told.format;
  const skipped = steps - shown.length;
  const rows = shown.map(({ hours, atRisk, events, before, waiting }) => [
    n(hours),
    integer(atRisk),
    integer(events),
    `${n(before)} × (1 − ${integer(events)} ÷ ${integer(atRisk)}) = ${n(waiting)}`,
  ]);
  const last = rows.at(-1);
  const gap = ['…', '', '', told.t('given.stepsBetween', { number: integer(skipped) })];
  return {
    given: [count('timed', complaints), count('answered', happened)],
    table: {
      title: label('steps'),
      columns: [
        { symbol: 'tk', label: label('hours') },
        { symbol: 'rk', label: label('atRisk') },
        { symbol: 'dk', label: label('events') },
        { symbol: 'survival', label: label('waiting') },
      ],
      rows: skipped > 0 && last ? [...rows.slice(0, -1), gap, last] : rows,
    },
    result: [
      given('median', medianHours === null ? told.t('given.notYetHalf') : duration(medianHours)),
      given('byDay7', byDay7 ? percent(byDay7.share, 1) : told.t('given.unknown')),
      given(
        'peersMedian',
        peerMedianHours === null ? told.t('given.notYetHalf') : duration(peerMedianHours),
      ),
    ],
  };
};
