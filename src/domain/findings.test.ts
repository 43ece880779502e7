import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '@/dataset/dataset';
import { dayOfDate } from './calendar';
import { bench } from './finding-bench';
import { FINDING_RULES, type FindingRule } from './finding-names';
import { FINDING_SPECS, UNDECIDED_RULES } from './finding-rules';
import { findings, judgedThings } from './findings';
import { indexDataset } from './index-dataset';
import { LEGAL_RULES, type LegalRuleId } from './legal-rules';
import { brokenRules, marketFindings, ruleCounts } from './market-findings';
import {
  aBroadcast,
  aComplaint,
  aDataset,
  anEnforcement,
  anEnterprise,
  anOffer,
  aProduct,
  aReview,
  aStreamer,
  at,
} from './test-records';
import type { DayRange } from './types';
import { workdayCalendar } from './workday-calendar';

// test data are as of 31 March 2026; no holidays, so that working days are Monday to Friday
const calendar = workdayCalendar({ holidays: { '2026-12-25': '' }, workdays: {} });
const days = (from: string, to: string): DayRange => ({ from: dayOfDate(from), to: dayOfDate(to) });
const ALWAYS = days('1990-01-01', '2026-03-31');
// Huawei's published code, and one with its check character changed
const RIGHT_CODE = '914403001922038216';
const WRONG_CODE = '914403001922038217';

function finding(rule: FindingRule, given: Partial<Dataset>, window = ALWAYS) {
  const dataset = aDataset({ streamers: [aStreamer({ streamerId: 's1' })], ...given });
  const all = findings(bench(indexDataset(dataset), calendar), 0, window);
  return all.find((each) => each.rule === rule)!;
}

/** A streamer who sold one product of one merchant on 1 March 2026, changed by what a test gives. */
interface Told {
  streamer?: Parameters<typeof aStreamer>[0];
  merchant?: Parameters<typeof anEnterprise>[0];
  broadcast?: Parameters<typeof aBroadcast>[0];
  product?: Parameters<typeof aProduct>[0];
}
const sold = (told: Told = {}) => ({
  streamers: [aStreamer({ streamerId: 's1', ...told.streamer })],
  enterprises: [anEnterprise({ enterpriseId: 'e0', ...told.merchant })],
  products: [aProduct({ productId: 'g1', ...told.product })],
  broadcasts: [aBroadcast({ broadcastId: 'b1', ...told.broadcast })],
  offers: [anOffer()],
});

const quality = (given: Parameters<typeof aComplaint>[0]) => ({
  complaints: [aComplaint({ category: 'quality', status: 'closed', ...given })],
});
// 7 working days after Monday 1 September 2025 end on the 10th; 45 and 60 days from 1 to 10 September: 3 to 12 November, 31 October to 9 November
const hotline = (given: Parameters<typeof aComplaint>[0]) => ({
  complaints: [aComplaint({ channel: 'hotline_12315', receivedAt: at('2025-09-01'), ...given })],
});
const closedOn = (date: string) =>
  hotline({ status: 'closed', firstResponseAt: at('2025-09-02'), closedAt: at(date) });
const order = (rectifiedOn: string | null) =>
  anEnforcement({ kind: 'rectification_order', decidedOn: '2026-02-01', rectifiedOn });
const elsewhere = anEnforcement({ streamerId: 's9', rectifiedOn: '2026-01-05' });

/** Each rule kept, broken, and left open, by hand. */
const STATES: Record<FindingRule, Record<'met' | 'not_met' | 'cannot_tell', Partial<Dataset>>> = {
  reviewed_before_sale: {
    met: { ...sold(), reviews: [aReview()] },
    not_met: { ...sold(), reviews: [aReview({ reviewedAt: at('2026-03-02') })] },
    cannot_tell: { ...sold(), reviews: [aReview({ reviewedAt: null })] },
  },
  suppliers_licensed: {
    met: { ...sold(), reviews: [aReview()] },
    not_met: { ...sold(), reviews: [aReview({ validUntil: '2026-02-28' })] },
    cannot_tell: { ...sold(), reviews: [] },
  },
  merchant_codes_valid: {
    met: sold({ merchant: { unifiedSocialCreditCode: RIGHT_CODE } }),
    not_met: sold({ merchant: { unifiedSocialCreditCode: WRONG_CODE } }),
    cannot_tell: sold(),
  },
  quality_remedied: {
    met: quality({ confirmed: 'confirmed', outcome: 'replaced' }),
    not_met: quality({ confirmed: 'confirmed', outcome: 'no_remedy' }),
    cannot_tell: quality({ confirmed: 'confirmed', outcome: 'explained' }),
  },
  orders_rectified: {
    met: { enforcements: [order('2026-03-31')] },
    not_met: { enforcements: [order(null), elsewhere] },
    cannot_tell: { enforcements: [order(null)] },
  },
  identity_verified: {
    met: sold({ streamer: { identityVerifiedOn: '2026-03-01' } }),
    not_met: sold({ streamer: { identityVerifiedOn: '2026-03-02' } }),
    cannot_tell: sold(),
  },
  operator_code_valid: {
    met: sold({
      streamer: { operatorId: 'e0' },
      merchant: { unifiedSocialCreditCode: RIGHT_CODE },
    }),
    not_met: sold({
      streamer: { operatorId: 'e0' },
      merchant: { unifiedSocialCreditCode: WRONG_CODE },
    }),
    cannot_tell: sold({ merchant: { unifiedSocialCreditCode: WRONG_CODE } }),
  },
  replay_kept_3_years: {
    met: sold({ broadcast: { replayKeptUntil: '2029-03-01' } }),
    not_met: sold({ broadcast: { replayKeptUntil: '2029-02-28' } }),
    cannot_tell: sold(),
  },
  certificate_valid: {
    met: sold({ streamer: { certificateNo: 'X', certificateValidUntil: '2026-03-01' } }),
    not_met: sold({ streamer: { certificateNo: 'X', certificateValidUntil: '2026-02-28' } }),
    cannot_tell: sold(),
  },
  level_exists: {
    met: sold({ streamer: { workType: 'platform_manager', skillLevel: 3 } }),
    not_met: sold({ streamer: { workType: 'platform_manager', skillLevel: 2 } }),
    cannot_tell: sold({ streamer: { skillLevel: 2 } }),
  },
  complaints_accepted: {
    met: hotline({ status: 'responded', firstResponseAt: at('2025-09-10') }),
    not_met: hotline({ status: 'received' }),
    cannot_tell: hotline({ status: 'responded', firstResponseAt: at('2025-09-11') }),
  },
  mediation_45_workdays: {
    met: closedOn('2025-11-03'),
    not_met: closedOn('2025-11-13'),
    cannot_tell: closedOn('2025-11-12'),
  },
  mediation_60_days: {
    met: closedOn('2025-10-31'),
    not_met: closedOn('2025-11-10'),
    cannot_tell: closedOn('2025-11-09'),
  },
};

describe.each(FINDING_RULES)('%s', (rule) => {
  it.each(['met', 'not_met', 'cannot_tell'] as const)(
    'is %s by the records made for it',
    (state) => {
      const { status, because, decided, undecided } = finding(rule, STATES[rule][state]);
      expect({ status, because }).toEqual({
        status: state,
        because: state === 'cannot_tell' ? 'unknown' : null,
      });
      expect({ decided, undecided }).toEqual(
        state === 'cannot_tell' ? { decided: 0, undecided: 1 } : { decided: 1, undecided: 0 },
      );
    },
  );

  it('is neither met nor broken where there is nothing it speaks of', () => {
    expect(finding(rule, {})).toMatchObject({
      status: 'cannot_tell',
      because: 'nothing',
      decided: 0,
      undecided: 0,
    });
  });
});

describe('a rule', () => {
  /** A broken rule is judged from its first day in force on, and not the day before. */
  it.each([
    ['replay_kept_3_years', '2021-05-01'],
    ['identity_verified', '2021-05-25'],
    ['reviewed_before_sale', '2026-02-01'],
    ['operator_code_valid', '2019-01-01'],
    // “2021-12” is all the source says: surely in force from its last day on
    ['certificate_valid', '2021-12-31'],
  ] as const)('%s is judged from %s on, and not a day before', (rule, first) => {
    const on = (date: string) =>
      finding(rule, {
        ...sold({
          streamer: {
            operatorId: 'e0',
            identityVerifiedOn: '2026-03-30',
            certificateNo: 'X',
            certificateValidUntil: '2015-01-01',
          },
          merchant: { unifiedSocialCreditCode: WRONG_CODE },
          broadcast: {
            startedAt: at(`${date}T20:00`),
            endedAt: at(`${date}T22:00`),
            replayKeptUntil: date,
          },
        }),
        reviews: [aReview({ reviewedAt: at('2026-03-30') })],
      });
    const before = new Date(Date.parse(first) - 86_400_000).toISOString().slice(0, 10);
    expect(on(first).status).toBe('not_met');
    expect(on(before)).toMatchObject({ status: 'cannot_tell', because: 'nothing' });
  });

  it('on complaints is judged by the day they were received', () => {
    const on = (date: string) =>
      finding('mediation_60_days', {
        complaints: [
          aComplaint({ channel: 'hotline_12315', receivedAt: at(date), status: 'accepted' }),
        ],
      }).status;
    expect(on('2024-07-01')).toBe('not_met');
    expect(on('2024-06-30')).toBe('cannot_tell');
  });

  it('not in force in a window is said to be so, with no days judged', () => {
    const all = sold();
    const window = days('2026-01-01', '2026-01-31');
    expect(finding('reviewed_before_sale', all, window)).toMatchObject({
      because: 'not_in_force',
      judged: null,
    });
    expect(finding('reviewed_before_sale', all, days('2026-01-01', '2026-12-31')).judged).toEqual(
      days('2026-02-01', '2026-03-31'),
    );
  });

  it('broken once is not met, however often it was kept and whatever is unknown', () => {
    const overnight = { startedAt: at('2026-03-01T23:00'), endedAt: at('2026-03-02T02:00') };
    const broadcasts = [
      aBroadcast({ ...overnight, replayKeptUntil: '2029-03-02' }),
      // three years from the day it ended, not from the day it began
      aBroadcast({ ...overnight, replayKeptUntil: '2029-03-01' }),
      aBroadcast(overnight),
    ];
    expect(finding('replay_kept_3_years', { broadcasts })).toMatchObject({
      status: 'not_met',
      satisfied: 1,
      decided: 2,
      undecided: 1,
    });
    expect(finding('replay_kept_3_years', { broadcasts: broadcasts.slice(0, 1) }).status).toBe(
      'met',
    );
    expect(
      finding('replay_kept_3_years', { broadcasts: [broadcasts[0]!, broadcasts[2]!] }).status,
    ).toBe('cannot_tell');
  });
});

describe('what is looked at', () => {
  it('is each merchant once', () => {
    const codes = [RIGHT_CODE, WRONG_CODE, null];
    const enterprises = codes.map((unifiedSocialCreditCode, number) =>
      anEnterprise({ enterpriseId: `e${number}`, unifiedSocialCreditCode }),
    );
    const products = ['e0', 'e0', 'e1', 'e2'].map((enterpriseId, number) =>
      aProduct({ productId: `g${number}`, enterpriseId }),
    );
    const given = {
      enterprises,
      products,
      broadcasts: [aBroadcast({ broadcastId: 'b1' })],
      offers: products.map(({ productId }) => anOffer({ productId })),
    };
    expect(finding('merchant_codes_valid', given)).toMatchObject({
      status: 'not_met',
      satisfied: 1,
      decided: 2,
      undecided: 1,
    });
  });

  it('is a merchant’s licence at its worst sale', () => {
    const given = {
      ...sold(),
      broadcasts: ['2026-03-01', '2026-03-05', '2026-03-09'].map((date, number) =>
        aBroadcast({ broadcastId: `b${number}`, startedAt: at(date) }),
      ),
      offers: [0, 1, 2].map((number) => anOffer({ broadcastId: `b${number}` })),
      reviews: [aReview({ validUntil: '2026-03-04' })],
    };
    const judging = bench(indexDataset(aDataset(given)), calendar);
    expect(judgedThings(judging, 0, 'suppliers_licensed', ALWAYS)).toEqual([
      expect.objectContaining({ answer: 'broken', on: dayOfDate('2026-03-05'), offer: 1 }),
    ]);
  });

  it('is of complaints only what an authority received, and what is due', () => {
    const statusOf = (given: Parameters<typeof aComplaint>[0]) =>
      finding('complaints_accepted', { complaints: [aComplaint(given)] }).because;
    const received = { receivedAt: at('2026-03-25'), status: 'received' } as const;
    expect(statusOf({ ...received, channel: 'hotline_12315' })).toBe('nothing');
    expect(statusOf({ receivedAt: at('2025-09-01'), channel: 'platform' })).toBe('nothing');
  });

  it('is no complaint about quality that was found groundless, is open, was withdrawn or is about something else', () => {
    const none = { confirmed: 'confirmed', outcome: 'no_remedy' } as const;
    for (const given of [
      { ...none, confirmed: 'unconfirmed' },
      { ...none, confirmed: 'dismissed' },
      { ...none, status: 'mediated' },
      { ...none, outcome: 'withdrawn' },
      { ...none, category: 'delivery' },
      { confirmed: null, outcome: 'refunded' },
    ] as const) {
      expect(finding('quality_remedied', quality(given)).because).toBe('nothing');
    }
    // groundless or not, nothing was given
    expect(
      finding('quality_remedied', quality({ confirmed: null, outcome: 'no_remedy' })),
    ).toMatchObject({ status: 'cannot_tell', because: 'unknown' });
  });

  it('of orders is everything up to the window’s end, as it stood then', () => {
    const given = { enforcements: [order('2026-03-10')] };
    expect(finding('orders_rectified', given, days('2026-03-01', '2026-03-09')).status).toBe(
      'not_met',
    );
    expect(finding('orders_rectified', given, days('2026-03-01', '2026-03-10')).status).toBe('met');
    expect(finding('orders_rectified', given, days('2026-01-01', '2026-01-31')).because).toBe(
      'nothing',
    );
  });
});

describe('what is unknown', () => {
  /** The cells that may be empty. A review's end is left out: a document without one has none. An order's day of rectification too: see the decision record. */
  const CELLS = [
    ['streamers', 'operatorId'],
    ['streamers', 'identityVerifiedOn'],
    ['streamers', 'workType'],
    ['streamers', 'skillLevel'],
    ['streamers', 'certificateNo'],
    ['streamers', 'certificateValidUntil'],
    ['enterprises', 'unifiedSocialCreditCode'],
    ['broadcasts', 'replayKeptUntil'],
    ['reviews', 'reviewedAt'],
    ['complaints', 'confirmed'],
    ['complaints', 'firstResponseAt'],
    ['complaints', 'closedAt'],
    ['complaints', 'outcome'],
  ] as const;

  const date = (from: string) =>
    fc.integer({ min: 0, max: 300 }).map((more) => dayOfDate(from) + more);
  const instantAt = (from: string) => date(from).map((day) => day * 86_400_000);
  const dateText = (from: string) =>
    date(from).map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
  const complaint = fc
    .record({
      category: fc.constantFrom('quality' as const, 'price' as const),
      channel: fc.constantFrom('hotline_12315' as const, 'platform' as const),
      receivedAt: instantAt('2025-05-01'),
      confirmed: fc.constantFrom('confirmed' as const, 'unconfirmed' as const, null),
      outcome: fc.constantFrom(
        'refunded' as const,
        'no_remedy' as const,
        'explained' as const,
        null,
      ),
      state: fc.constantFrom('received' as const, 'responded' as const, 'closed' as const),
      answered: fc.nat(40),
      more: fc.nat(120),
    })
    .map(({ state, answered, more, ...given }) => {
      const firstResponseAt =
        state === 'received' ? null : given.receivedAt + answered * 86_400_000;
      const closedAt = state === 'closed' ? (firstResponseAt ?? 0) + more * 86_400_000 : null;
      return aComplaint({ ...given, status: state, firstResponseAt, closedAt });
    });
  const world = fc
    .record({
      operatorId: fc.constantFrom('e0', 'e1'),
      identityVerifiedOn: dateText('2025-06-01'),
      certificateValidUntil: dateText('2025-08-01'),
      workType: fc.constantFrom('platform_manager' as const, 'live_salesperson' as const),
      skillLevel: fc.integer({ min: 1, max: 5 }),
      codes: fc.array(fc.constantFrom(RIGHT_CODE, WRONG_CODE), { minLength: 2, maxLength: 2 }),
      started: fc.array(instantAt('2025-06-01'), { minLength: 1, maxLength: 4 }),
      kept: fc.array(dateText('2028-06-01'), { minLength: 4, maxLength: 4 }),
      reviewedAt: fc.array(instantAt('2025-06-01'), { minLength: 2, maxLength: 2 }),
      complaints: fc.array(complaint, { maxLength: 4 }),
    })
    .map(({ codes, started, kept, reviewedAt, complaints, ...streamer }) =>
      aDataset({
        streamers: [aStreamer({ streamerId: 's1', certificateNo: 'X', ...streamer })],
        enterprises: codes.map((unifiedSocialCreditCode, number) =>
          anEnterprise({ enterpriseId: `e${number}`, unifiedSocialCreditCode }),
        ),
        products: ['e0', 'e1'].map((enterpriseId) =>
          aProduct({ productId: `of ${enterpriseId}`, enterpriseId }),
        ),
        broadcasts: started.map((startedAt, number) =>
          aBroadcast({
            broadcastId: `b${number}`,
            startedAt,
            endedAt: startedAt + 3_600_000,
            replayKeptUntil: kept[number] ?? null,
          }),
        ),
        offers: started.flatMap((_, number) =>
          ['of e0', 'of e1'].map((productId) => anOffer({ broadcastId: `b${number}`, productId })),
        ),
        reviews: reviewedAt.map((at, number) =>
          aReview({ subjectId: `e${number}`, reviewedAt: at }),
        ),
        complaints,
      }),
    );

  const answersOf = (dataset: Dataset) => {
    const judging = bench(indexDataset(dataset), calendar);
    return new Map(
      FINDING_RULES.map((rule) => [
        rule,
        new Map(judgedThings(judging, 0, rule, ALWAYS).map(({ row, answer }) => [row, answer])),
      ]),
    );
  };

  /** Whatever is kept or broken now, and wasn't; and each rule met now that wasn't, unless what broke it is no longer looked at. */
  function decidedAnew(before: ReturnType<typeof answersOf>, after: ReturnType<typeof answersOf>) {
    const met = (of: ReadonlyMap<number, string>) =>
      of.size > 0 && [...of.values()].every((answer) => answer === 'kept');
    return FINDING_RULES.flatMap((rule) => {
      const [was, is] = [before.get(rule)!, after.get(rule)!];
      const anew = [...is].filter(([row, one]) => one !== 'unknown' && one !== was.get(row));
      const gone = [...was].some(([row, old]) => old !== 'kept' && !is.has(row));
      return anew.length > 0 || (met(is) && !met(was) && !gone) ? [{ rule, was, is }] : [];
    });
  }

  it('never decides: without a cell nothing is kept or broken that was not', () => {
    fc.assert(
      fc.property(
        world,
        fc.constantFrom(...CELLS),
        fc.nat(3),
        (dataset, [table, column], place) => {
          const rows = dataset[table].map((row, number) =>
            number === place % dataset[table].length
              ? Object.assign({}, row, { [column]: null })
              : row,
          );
          const without = { ...dataset, [table]: rows };
          expect(decidedAnew(answersOf(dataset), answersOf(without))).toEqual([]);
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe('the table', () => {
  it('decides every rule of the law or says why not, never both', () => {
    const decided = new Set(FINDING_RULES.flatMap((rule) => FINDING_SPECS[rule].rules));
    const undecided = Object.keys(UNDECIDED_RULES) as LegalRuleId[];
    expect(undecided.filter((rule) => decided.has(rule))).toEqual([]);
    expect([...decided, ...undecided].toSorted()).toEqual(Object.keys(LEGAL_RULES).toSorted());
  });
});

describe('over the market', () => {
  const streamers = ['s1', 's2', 's3', 's4', 's5'].map((streamerId) => aStreamer({ streamerId }));
  const kept = ['2029-03-01', '2029-02-01', null, '2029-03-01'];
  const dataset = aDataset({
    streamers,
    broadcasts: kept.map((replayKeptUntil, number) =>
      aBroadcast({ streamerId: `s${number + 1}`, replayKeptUntil }),
    ),
  });
  const market = marketFindings(bench(indexDataset(dataset), calendar), ALWAYS);

  it('counts streamers by what the records say of each, and the share of those of whom it can be told', () => {
    const replays = ruleCounts(market, [0, 1, 2, 3, 4]).find(
      ({ rule }) => rule === 'replay_kept_3_years',
    )!;
    expect(replays.byStatus).toEqual({
      met: 2,
      not_met: 1,
      unknown: 1,
      nothing: 1,
      not_in_force: 0,
    });
    expect(replays.things).toEqual({ kept: 2, broken: 1, unknown: 1 });
    expect(replays.notMet?.estimate).toBeCloseTo(1 / 3, 12);
    // scipy.stats.beta.ppf([.025, .975], 1.5, 2.5)
    expect(replays.notMet?.low).toBeCloseTo(0.03874762, 7);
    expect(replays.notMet?.high).toBeCloseTo(0.8232639, 6);
  });

  it('has no share where it can be told of nobody', () => {
    expect(ruleCounts(market, [2, 4]).every(({ notMet }) => notMet === null)).toBe(true);
  });

  it('marks each streamer with the rules it breaks, as its own findings do', () => {
    const bit = 1 << FINDING_RULES.indexOf('replay_kept_3_years');
    expect([...brokenRules(market)]).toEqual([0, bit, 0, 0, 0]);
  });
});
