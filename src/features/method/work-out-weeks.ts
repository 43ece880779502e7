import { naming, type WorkOut } from './worked';

export const workOutSurveillance: WorkOut = (told) => {
  const { stretch } = told.example;
  if (!stretch) return null;
  const { given, count, number, n } = naming(told);
  const { date, integer } = told.format;
  const weeks = [given('week', date(stretch.week)), given('stretchFrom', date(stretch.from))];
  if (!stretch.stretch) {
    return { given: weeks.slice(0, 1), result: [number('statistic', 0, 'statistic')] };
  }
  const { observed, expected, shape } = stretch.stretch;
  return {
    given: [
      ...weeks,
      count('observed', observed, 'y'),
      number('expected', expected, 'E'),
      number('evidenceShape', shape, 'shape'),
    ],
    formula: {
      name: 'workedEvidence',
      values: {
        y: integer(observed),
        E: n(expected),
        shape: n(shape),
        statistic: n(stretch.statistic),
      },
    },
    result: [
      number('statistic', stretch.statistic, 'statistic'),
      number('pValue', stretch.pValue, 'p'),
    ],
  };
};

export const workOutFalseDiscovery: WorkOut = (told) => {
  const { stretch } = told.example;
  if (!stretch) return null;
  const { given, count, percent, number, n } = naming(told);
  const { integer } = told.format;
  const { tested, signalled, falseDiscoveryRate, cut, pValue } = stretch;
  return {
    given: [
      given('week', told.format.date(stretch.week)),
      count('tests', tested, 'tests'),
      percent('falseDiscoveryRate', falseDiscoveryRate, 'q'),
      count('signalled', signalled, 'k'),
    ],
    formula: {
      name: 'workedFalseDiscovery',
      values: {
        // where none signals, what a single one would have needed
        k: integer(Math.max(1, signalled)),
        q: n(falseDiscoveryRate),
        tests: integer(tested),
        cut: n(cut),
      },
    },
    result: [
      number('cut', cut),
      number('ownPValue', pValue, 'p'),
      given('signals', told.t(pValue <= cut ? 'given.yes' : 'given.no')),
    ],
  };
};

export const workOutMarket: WorkOut = (told) => {
  const { market } = told.example;
  if (!market) return null;
  const { count, number, n } = naming(told);
  const { rate, streamers, effectiveStreamers, standardError, reach } = market;
  return {
    given: [
      count('allComplaints', rate.numerator),
      count('allOrders', rate.denominator),
      count('streamers', streamers),
      number('effectiveStreamers', effectiveStreamers),
      number('standardError', standardError, 's'),
      number('reach', reach, 'reach'),
    ],
    formula: {
      name: 'workedPooled',
      values: { R: n(rate.estimate), reach: n(reach), s: n(standardError) },
    },
    result: [
      number('marketRate', rate.estimate, 'R'),
      number('low', rate.low),
      number('high', rate.high),
    ],
  };
};

export const workOutDifference: WorkOut = (told) => {
  const { difference } = told.example;
  if (!difference?.change) return null;
  const { given, number, n } = naming(told);
  const { date } = told.format;
  const { earlier, later, change } = difference;
  const days = ({ from, to }: { from: string; to: string }) => `${date(from)} – ${date(to)}`;
  return {
    given: [
      given('earlierDays', days(earlier)),
      number('earlierRate', earlier.rate.estimate),
      given('laterDays', days(later)),
      number('laterRate', later.rate.estimate),
    ],
    formula: {
      name: 'workedDifference',
      values: {
        earlier: n(earlier.rate.estimate),
        later: n(later.rate.estimate),
        difference: n(change.difference),
      },
    },
    result: [
      number('change', change.difference),
      number('low', change.low),
      number('high', change.high),
      given('beyondChance', told.t(change.beyondChance ? 'given.yes' : 'given.no')),
    ],
  };
};

export const workOutTrend: WorkOut = (told) => {
  const { complaints } = told.example.trend;
  const { halves, ratio, direction } = complaints;
  if (!halves || !ratio) return null;
  const { given, count, number } = naming(told);
  return {
    given: [
      count('earlierEvents', halves.earlier.events),
      number('earlierOrders', halves.earlier.orders),
      count('laterEvents', halves.later.events),
      number('laterOrders', halves.later.orders),
    ],
    result: [
      number('ratioLow', ratio.low, 'rho'),
      ratio.high === null
        ? given('ratioHigh', told.t('given.unbounded'), 'rho')
        : number('ratioHigh', ratio.high, 'rho'),
      given('direction', told.t(`direction.${direction}`)),
    ],
  };
};
