import { naming, type WorkOut } from './worked';

/** One less a share that is nearly 1 says nothing of its own last digits. */
const LEAST_TOLD = 1e-12;

export const workOutWindow: WorkOut = (told) => {
  const { example, window, asOf, format, t } = told;
  const { given, count } = naming(told);
  const { category, count: peers } = example.summary.peers;
  const day = 24 * 60 * 60 * 1000;
  const days = Math.round((Date.parse(window.to) - Date.parse(window.from)) / day) + 1;
  return {
    given: [
      given('asOf', format.date(asOf), 't'),
      count('days', days, 'N'),
      given('category', category ? t(`domain:category.${category}`) : t('given.everyone')),
    ],
    result: [
      given('range', `${format.date(window.from)} – ${format.date(window.to)}`),
      count('peers', peers, 'G'),
    ],
  };
};

export const workOutCounted: WorkOut = (told) => {
  const { received, counted, leftOut } = told.example.summary.complaints;
  const { count } = naming(told);
  const shown = told.format.integer;
  return {
    given: [
      count('received', received, 'r'),
      count('dismissed', leftOut.dismissed, 'd'),
      count('withdrawn', leftOut.withdrawn, 'w'),
      count('wave', leftOut.wave, 'wave'),
      count('repeats', leftOut.repeat, 'rep'),
    ],
    formula: {
      name: 'workedCounted',
      values: {
        r: shown(received),
        d: shown(leftOut.dismissed),
        w: shown(leftOut.withdrawn),
        wave: shown(leftOut.wave),
        rep: shown(leftOut.repeat),
        y: shown(counted),
      },
    },
    result: [count('counted', counted, 'y')],
  };
};

export const workOutBombing: WorkOut = (told) => {
  const { bombing } = told.example;
  const { given, count, number } = naming(told);
  if (!bombing) return { given: [], result: [given('waves', told.t('given.none'))] };
  const { date } = told.format;
  return {
    given: [
      given('waveAgainst', bombing.streamer.displayName),
      given('waveDays', `${date(bombing.from)} – ${date(bombing.to)}`),
      given('waveBy', told.t(`given.by.${bombing.by}`)),
      count('waveComplaints', bombing.complaints, 'n'),
      count('complainants', bombing.complainants),
      number('usual', bombing.usual, 'mu'),
      count('decided', bombing.decided),
      count('dismissed', bombing.dismissed, 'd'),
    ],
    result: [
      bombing.tail > LEAST_TOLD ? number('waveTail', bombing.tail) : given('waveTail', '< 10⁻¹²'),
      number('dismissedBound', bombing.dismissedBound, 'bound'),
      count('setAside', bombing.setAside, 'wave'),
    ],
  };
};

export const workOutSales: WorkOut = (told) => {
  const { broadcasts, declaredGmvFen, settledGmvFen } = told.example.summary.sales;
  if (declaredGmvFen === null || settledGmvFen === null || declaredGmvFen === 0) return null;
  const { given, count } = naming(told);
  const { moneyExact, percent } = told.format;
  const ratio = percent(settledGmvFen / declaredGmvFen, 1);
  return {
    given: [
      count('broadcasts', broadcasts),
      given('declared', moneyExact(declaredGmvFen), 'D'),
      given('settled', moneyExact(settledGmvFen), 'S'),
    ],
    formula: {
      name: 'workedSales',
      values: { S: moneyExact(settledGmvFen), D: moneyExact(declaredGmvFen), ratio },
    },
    result: [given('settledShare', ratio)],
  };
};

export const workOutOutcomes: WorkOut = (told) => {
  const { closed, askedMoney, askedMoneyGotNone } = told.example.summary.outcomes;
  if (askedMoney === 0) return null;
  const { given, count } = naming(told);
  const { integer, percent } = told.format;
  const q = percent(askedMoneyGotNone / askedMoney, 1);
  return {
    given: [
      count('closed', closed),
      count('askedMoney', askedMoney, 'm'),
      count('gotNone', askedMoneyGotNone, 'm0'),
    ],
    formula: {
      name: 'workedGotNone',
      values: { m: integer(askedMoney), m0: integer(askedMoneyGotNone), q },
    },
    result: [given('gotNoneShare', q, 'q')],
  };
};
