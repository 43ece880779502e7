import * as z from 'zod/mini';
import {
  COMPLAINT_CATEGORY,
  COMPLAINT_OUTCOME,
  COMPLAINT_STATUS,
  PRODUCT_CATEGORY,
  REGION,
  REVIEW_DOCUMENT,
  STREAMER_WORK_TYPE,
} from '@/dataset/tables';
import { DUTY_HOLDERS } from '@/domain/duty-holders';
import { ANSWERS, FINDING_RULES, FINDING_STATUSES, UNTOLD_REASONS } from '@/domain/finding-names';
import {
  DEFAULT_WINDOW,
  calendarDate,
  count,
  facetCounts,
  instant,
  page,
  pageQuery,
  share,
  windowRange,
  windowSpec,
} from './primitives';
import { DOCUMENT_STATUSES } from './choices';
import { enterprise } from './streamer';

/** Rows of evidence that come with a finding; the others are a list of their own. */
export const EVIDENCE_SHOWN = 3;

const findingRule = z.enum(FINDING_RULES);
const answer = z.enum(ANSWERS);

const days = z.nullable(z.object({ from: calendarDate, to: calendarDate })).check(
  z.meta({
    description:
      'The days looked at: a rule is judged only from its coming into force on; null where that is after the window',
  }),
);

/** Whose duty a rule is and where it stands. */
const cited = {
  instrument: z.string().check(z.meta({ description: 'Id of the instrument in the legal table' })),
  article: z.nullable(z.int()),
  inForceFrom: calendarDate,
  legalRules: z
    .array(z.string())
    .check(z.meta({ description: 'Ids of the rules of the legal table it is part of' })),
  dutyHolders: z.array(z.enum(DUTY_HOLDERS)),
};

const documents = z
  .array(
    z.object({
      document: z.enum(REVIEW_DOCUMENT),
      status: z.enum(DOCUMENT_STATUSES),
      reviewedAt: z.nullable(instant),
      validUntil: z.nullable(calendarDate),
    }),
  )
  .check(z.meta({ description: 'The required documents that were not in order' }));

const subject = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('broadcast'), broadcastId: z.string(), startedAt: instant }),
  z.object({
    kind: z.literal('offer'),
    broadcastId: z.string(),
    startedAt: instant,
    productId: z.string(),
    productTitle: z.string(),
    orders: count,
    documents,
  }),
  z.object({
    kind: z.literal('enterprise'),
    enterprise: z
      .nullable(enterprise)
      .check(z.meta({ description: 'Null where the records name none' })),
  }),
  z.object({
    kind: z.literal('merchant'),
    enterprise: z.nullable(enterprise),
    documents,
  }),
  z.object({
    kind: z.literal('complaint'),
    complaintId: z.string(),
    category: z.enum(COMPLAINT_CATEGORY),
    status: z.enum(COMPLAINT_STATUS),
    outcome: z.nullable(z.enum(COMPLAINT_OUTCOME)),
  }),
  z.object({
    kind: z.literal('enforcement'),
    enforcementId: z.string(),
    authority: z.string(),
    documentNo: z.nullable(z.string()),
  }),
  z.object({
    kind: z.literal('streamer'),
    workType: z.nullable(z.enum(STREAMER_WORK_TYPE)),
    skillLevel: z.nullable(z.int()),
  }),
]);

export const findingEvidenceRow = z
  .object({
    id: z.string().check(z.meta({ description: 'Of the row among this finding’s' })),
    answer,
    on: calendarDate.check(z.meta({ description: 'The day it is about' })),
    limit: z
      .nullable(calendarDate)
      .check(z.meta({ description: 'By when, or until when at least, where the rule has a day' })),
    happened: z
      .nullable(calendarDate)
      .check(z.meta({ description: 'The day on record that was held against it' })),
    subject,
  })
  .register(z.globalRegistry, {
    id: 'FindingEvidence',
    description: 'One thing a rule speaks of, and what the records say of it',
  });
export type FindingEvidenceRow = z.infer<typeof findingEvidenceRow>;

const findingBase = {
  rule: findingRule,
  status: z.enum(FINDING_STATUSES),
  because: z
    .nullable(z.enum(UNTOLD_REASONS))
    .check(z.meta({ description: 'Why it can’t be told; null where it can' })),
  satisfied: count.check(z.meta({ description: 'Things that surely keep the rule' })),
  decided: count.check(z.meta({ description: 'Things of which it can be told' })),
  undecided: count.check(z.meta({ description: 'Things of which it can’t' })),
  judged: days,
  ...cited,
};

export const finding = z.object(findingBase).register(z.globalRegistry, {
  id: 'Finding',
  description:
    'What the records say of one rule: not met when one thing surely breaks it, met when everything surely keeps it. A reading of the records, not a legal decision',
});
export type FindingAnswer = z.infer<typeof finding>;

export const findings = z
  .object({
    window: windowRange,
    asOf: calendarDate,
    items: z.array(
      z.object({
        ...findingBase,
        evidence: z
          .array(findingEvidenceRow)
          .check(
            z.maxLength(EVIDENCE_SHOWN),
            z.meta({ description: 'What broke it first, then what can’t be told; newest first' }),
          ),
      }),
    ),
  })
  .register(z.globalRegistry, { id: 'Findings' });
export type Findings = z.infer<typeof findings>;

export const findingsQuery = z.object({ window: z._default(windowSpec, DEFAULT_WINDOW) });

export const findingEvidenceQuery = z.extend(findingsQuery, {
  answer: z.optional(z.array(answer)),
  ...pageQuery,
});
export const findingEvidencePage = z
  .extend(page(findingEvidenceRow), {
    window: windowRange,
    finding,
    byAnswer: z.record(answer, count),
  })
  .register(z.globalRegistry, { id: 'FindingEvidencePage' });
export type FindingEvidencePage = z.infer<typeof findingEvidencePage>;

export const marketFindingsQuery = z.extend(findingsQuery, {
  category: z.optional(z.array(z.enum(PRODUCT_CATEGORY))),
  platform: z.optional(z.array(z.string())),
  region: z.optional(z.array(z.enum(REGION))),
});
export const marketFindings = z
  .object({
    window: windowRange,
    asOf: calendarDate,
    streamers: count.check(z.meta({ description: 'Whom the filters leave' })),
    registered: count.check(z.meta({ description: 'How many there are with no filter at all' })),
    items: z.array(
      z.object({
        rule: findingRule,
        ...cited,
        judged: days,
        met: count,
        notMet: count,
        unknown: count.check(z.meta({ description: 'Streamers of whom too little is known' })),
        nothing: count.check(z.meta({ description: 'Streamers with nothing the rule speaks of' })),
        notInForce: count,
        share: z.nullable(z.object({ estimate: share, low: share, high: share })).check(
          z.meta({
            description:
              'notMet / (met + notMet) with Jeffreys’ 95 % interval; null where it can be told of none',
          }),
        ),
        things: z.object({ satisfied: count, decided: count, undecided: count }),
      }),
    ),
    facets: z.object({ category: facetCounts, platform: facetCounts, region: facetCounts }),
  })
  .register(z.globalRegistry, { id: 'MarketFindings' });
export type MarketFindings = z.infer<typeof marketFindings>;
