import * as z from 'zod/mini';
import { broadcastReading } from './authenticity';
import { CASE_SORTS, DUE_STATES, MOST_SOURCES } from './choices';
import { CASE_STATUSES } from '@/domain/case-statuses';
import { COMPARED_FIGURES } from '@/domain/compared-figure-names';
import { comparedFigure } from './comparison';
import { explorerComplaint } from './explorer';
import { change } from './overview';
import {
  DEFAULT_WINDOW,
  calendarDate,
  count,
  facetCounts,
  instant,
  page,
  pageQuery,
  windowRange,
  windowSpec,
} from './primitives';
import { role } from './roles';
import { signalDetail } from './signals';
import { streamerRef } from './streamer-ref';
import { streamerSummary } from './summary';

const caseStatus = z.enum(CASE_STATUSES);

/** What a case is opened from, or extended with. */
const evidenceSource = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('streamer'), streamerId: z.string().check(z.minLength(1)) }),
  z.object({ kind: z.literal('signal'), signalId: z.string().check(z.minLength(1)) }),
  z.object({ kind: z.literal('complaint'), complaintId: z.string().check(z.minLength(1)) }),
  z.object({
    kind: z.literal('broadcast'),
    streamerId: z.string().check(z.minLength(1)),
    broadcastId: z.string().check(z.minLength(1)),
  }),
]);
export type EvidenceSource = z.infer<typeof evidenceSource>;

const taken = {
  evidenceId: z.string(),
  takenAt: instant,
  asOf: calendarDate.check(z.meta({ description: 'The last day the figures cover' })),
  methodVersion: z.string(),
  window: windowRange,
  link: z
    .string()
    .check(z.meta({ description: 'The page it was taken from, below the app’s root' })),
  streamer: streamerRef,
};

/** Figures, a signal, a complaint or a broadcast as they stood when they were put into the case; never changed afterwards. */
export const evidence = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('streamer'), ...taken, summary: streamerSummary }),
    z.object({ kind: z.literal('signal'), ...taken, signal: signalDetail }),
    z.object({ kind: z.literal('complaint'), ...taken, complaint: explorerComplaint }),
    z.object({ kind: z.literal('broadcast'), ...taken, broadcast: broadcastReading }),
  ])
  .register(z.globalRegistry, { id: 'Evidence' });
export type Evidence = z.infer<typeof evidence>;

export const rectification = z
  .object({
    orderedOn: calendarDate,
    measures: z.string().check(z.trim(), z.minLength(5), z.maxLength(2000)),
  })
  .register(z.globalRegistry, { id: 'Rectification' });

export const CHANGED_FIELDS = ['status', 'title', 'dueOn', 'assignee', 'rectification'] as const;
export type ChangedField = (typeof CHANGED_FIELDS)[number];

export const historyEntry = z
  .object({
    number: count,
    at: instant,
    by: role,
    what: z.enum(['opened', 'changed', 'noted', 'evidence_added']),
    changes: z
      .array(
        z.object({
          field: z.enum(CHANGED_FIELDS),
          from: z.nullable(z.string()),
          to: z.nullable(z.string()),
        }),
      )
      .check(
        z.meta({ description: 'A rectification is told as its date, a space and its measures' }),
      ),
    evidenceIds: z.array(z.string()),
    note: z.nullable(z.string()),
  })
  .register(z.globalRegistry, {
    id: 'CaseHistoryEntry',
    description: 'Only ever added to; its number is its place, from 0',
  });
export type HistoryEntry = z.infer<typeof historyEntry>;

const head = {
  caseId: z.string(),
  version: count.check(z.meta({ description: 'Goes into `If-Match`, in quotes' })),
  title: z.string(),
  status: caseStatus,
  streamers: z.array(streamerRef),
  openedAt: instant,
  changedAt: instant,
  dueOn: z.nullable(calendarDate),
  workdaysLeft: z.nullable(z.int()).register(z.globalRegistry, {
    description:
      'Chinese working days from the as-of day to `dueOn` (the next working day, where that is a rest day); negative once it is past, null where nothing is due',
  }),
  overdue: z.boolean(),
  assignee: z.nullable(z.string()),
};

export const caseRow = z
  .object({ ...head, evidence: count })
  .register(z.globalRegistry, { id: 'CaseRow' });
export type CaseRow = z.infer<typeof caseRow>;

export const caseFile = z
  .object({
    ...head,
    rectification: z.nullable(rectification),
    evidence: z.array(evidence),
    history: z.array(historyEntry),
  })
  .register(z.globalRegistry, { id: 'Case' });
export type CaseFile = z.infer<typeof caseFile>;

export const casesQuery = z.object({
  status: z.optional(z.array(caseStatus)),
  due: z.optional(z.array(z.enum(DUE_STATES))),
  assignee: z.optional(z.array(z.string())).register(z.globalRegistry, {
    description: 'The empty text: nobody’s',
  }),
  streamer: z.optional(z.string()),
  q: z.optional(z.string().check(z.trim(), z.maxLength(200))).register(z.globalRegistry, {
    description: 'Part of the number, the title, a streamer, the assignee or a note',
  }),
  sort: z._default(z.enum(CASE_SORTS), 'dueOn'),
  ...pageQuery,
});

export const casesPage = z
  .extend(page(caseRow), {
    facets: z.object({ status: facetCounts, due: facetCounts, assignee: facetCounts }),
    asOf: calendarDate,
  })
  .register(z.globalRegistry, { id: 'CasesPage' });
export type CasesPage = z.infer<typeof casesPage>;

const title = z.string().check(z.trim(), z.minLength(1), z.maxLength(200));
const assignee = z.nullable(z.string().check(z.trim(), z.minLength(1), z.maxLength(100)));
const note = z.string().check(z.trim(), z.minLength(1), z.maxLength(5000));
const sources = z.array(evidenceSource).check(z.minLength(1), z.maxLength(MOST_SOURCES));

export const newCase = z
  .object({
    title,
    from: sources,
    window: z._default(windowSpec, DEFAULT_WINDOW),
    dueOn: z._default(z.nullable(calendarDate), null),
    assignee: z._default(assignee, null),
    note: z._default(z.nullable(note), null),
  })
  .register(z.globalRegistry, { id: 'NewCase' });
export type NewCase = z.input<typeof newCase>;

/** What is left out stays as it is. */
export const caseChange = z
  .object({
    status: z.optional(caseStatus),
    title: z.optional(title),
    dueOn: z.optional(z.nullable(calendarDate)),
    assignee: z.optional(assignee),
    rectification: z.optional(rectification),
    note: z.optional(note),
  })
  .register(z.globalRegistry, {
    id: 'CaseChange',
    description:
      'Steps to closed, dismissed, rechecked or back to investigating need a note; the one to rectification_ordered a rectification, which can be corrected until the next step. An ended case takes notes only, until it is opened again.',
  });
export type CaseChange = z.input<typeof caseChange>;

export const newNote = z.object({ note }).register(z.globalRegistry, { id: 'NewNote' });

export const newEvidence = z
  .object({ from: sources, window: z._default(windowSpec, DEFAULT_WINDOW) })
  .register(z.globalRegistry, { id: 'NewEvidence' });

export const recheckQuery = z.object({
  days: z._default(z.coerce.number().check(z.int(), z.minimum(7), z.maximum(180)), 30),
});

const daysRange = z.object({ from: calendarDate, to: calendarDate });

export const recheck = z
  .object({
    asOf: calendarDate,
    orderedOn: z.nullable(calendarDate),
    before: z.nullable(daysRange).register(z.globalRegistry, {
      description: 'Null where no rectification was ordered',
    }),
    after: z.nullable(daysRange).register(z.globalRegistry, {
      description:
        'From the day of the order; null where none was ordered, or no day has passed since',
    }),
    maturing: z.boolean().register(z.globalRegistry, {
      description: 'Complaints of the last broadcasts in `after` are still arriving',
    }),
    streamers: z.array(
      z.object({
        streamer: streamerRef,
        figures: z.array(
          z.object({
            figure: z.enum(COMPARED_FIGURES),
            before: z.nullable(z.omit(comparedFigure, { benchmark: true })),
            after: z.nullable(z.omit(comparedFigure, { benchmark: true })),
            change: z.nullable(change).register(z.globalRegistry, {
              description:
                'After minus before; null where either is unknown, or both are the one rate all peers share',
            }),
          }),
        ),
      }),
    ),
  })
  .register(z.globalRegistry, {
    id: 'Recheck',
    description:
      'Figures in the days before the rectification was ordered and from that day on, each drawn towards the same peers: those of both periods together',
  });
export type Recheck = z.infer<typeof recheck>;
