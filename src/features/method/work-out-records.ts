import { naming, type WorkOut } from './worked';

export const workOutCoverage: WorkOut = (told) => {
  const { coverage: steps, summary } = told.example;
  const { coveredOrders, uncoveredOrders, unknownOrders, share, low, high } = summary.coverage;
  if (!steps || share === null) return null;
  const { count, number, percent } = naming(told);
  const { integer } = told.format;
  return {
    given: [
      count('covered', coveredOrders, 'covered'),
      count('uncovered', uncoveredOrders, 'uncovered'),
      count('undecidedOrders', unknownOrders, 'undecided'),
      number('effectiveProducts', steps.effectiveProducts, 'm'),
      number('allProducts', steps.allProducts, 'M'),
      percent('peersUncovered', steps.peersUncovered, 'pi'),
    ],
    formula: {
      name: 'workedCoverage',
      values: {
        covered: integer(coveredOrders),
        uncovered: integer(uncoveredOrders),
        C: told.format.percent(share, 2),
      },
    },
    result: [
      percent('coverage', share, 'C'),
      percent('low', low),
      percent('high', high),
      percent('belowTolerance', steps.belowTolerance, 'sd'),
    ],
  };
};

export const workOutAuthenticity: WorkOut = (told) => {
  const { signal } = told.example;
  if (!signal) return null;
  const { given, count, number, n } = naming(told);
  const { integer } = told.format;
  const { broadcast, told: tells, unusual, usualShare, tail, adjustedTail, peers } = signal;
  const money = signal.signal === 'settled_share';
  const shown = money ? told.format.moneyExact : integer;
  return {
    given: [
      given('signal', told.t(`signal.${signal.signal}`)),
      given('part', shown(broadcast.part), 'u'),
      given('whole', shown(broadcast.whole), 'v'),
      number('onScale', broadcast.value, 'x'),
      number('middle', signal.middle, 'middle'),
      number('spread', signal.spread, 'sigma'),
      ...(signal.low === null ? [] : [number('limitLow', signal.low)]),
      ...(signal.high === null ? [] : [number('limitHigh', signal.high)]),
      count('told', tells, 'n'),
      count('unusual', unusual, 'k'),
      number('usualShare', usualShare, 'p0'),
    ],
    formula: {
      name: 'workedSignalTail',
      values: { k: integer(unusual), n: integer(tells), usual: n(usualShare), tail: n(tail) },
    },
    result: [
      number('tail', tail),
      number('adjustedTail', adjustedTail),
      ...(peers
        ? [
            given(
              'asFar',
              told.t('given.ofPeers', {
                number: integer(peers.asFar),
                all: integer(peers.streamers),
              }),
            ),
          ]
        : []),
    ],
  };
};

export const workOutFindings: WorkOut = (told) => {
  const { rule, status, satisfied, decided, undecided } = told.example.finding;
  const { given, count } = naming(told);
  return {
    given: [
      given('rule', told.t(`domain:findingRule.${rule}`)),
      count('kept', satisfied, 'kept'),
      count('broken', decided - satisfied, 'broken'),
      count('unknownThings', undecided, 'unknown'),
    ],
    result: [given('finding', told.t(`domain:finding.${status}`))],
  };
};
