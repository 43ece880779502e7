import type { FindingEvidenceRow } from '@/contract/findings';
import { dateOfDay } from '@/domain/calendar';
import { standingAt, type Standing } from '@/domain/document-status';
import { ANSWERS, type FindingRule } from '@/domain/finding-names';
import type { Judged } from '@/domain/finding-judges';
import { FINDING_SPECS } from '@/domain/finding-rules';
import type { StoreContext } from './context';
import { enterpriseAnswer } from './enterprise-answer';
import { instantText, instantTextOrNull } from './instants';
import { sortRows, type Order } from './ordering';

type Subject = FindingEvidenceRow['subject'];

/** A thing with its id among the finding's. */
export interface EvidenceThing extends Judged {
  id: string;
}

/** What broke the rule, then what can't be told, then what kept it; newest first. */
export const GRAVEST_FIRST: Order<EvidenceThing> = {
  name: 'gravest',
  keys: [
    { of: ({ answer }) => ANSWERS.indexOf(answer) },
    { of: ({ on }) => on, descending: true },
    { of: ({ id }) => id },
  ],
};

export const sortedEvidence = (things: readonly Judged[]): EvidenceThing[] =>
  sortRows(
    things.map((thing) => ({ ...thing, id: String(thing.row) })),
    GRAVEST_FIRST,
  );

const dateOrNull = (day: number | null) => (day === null ? null : dateOfDay(day));

export function evidenceRow(
  context: StoreContext,
  rule: FindingRule,
  thing: EvidenceThing,
): FindingEvidenceRow {
  return {
    id: thing.id,
    answer: thing.answer,
    on: dateOfDay(thing.on),
    limit: dateOrNull(thing.limit),
    happened: dateOrNull(thing.happened),
    subject: SUBJECTS[FINDING_SPECS[rule].subject](context, thing),
  };
}

/** A judged row is one of its table. */
function rowIn<Row>(table: readonly Row[], row: number): Row {
  const found = table[row];
  if (found === undefined) throw new RangeError(`No row ${row}`);
  return found;
}

const SUBJECTS: {
  [Kind in Subject['kind']]: (
    context: StoreContext,
    thing: EvidenceThing,
  ) => Extract<Subject, { kind: Kind }>;
} = {
  broadcast: ({ dataset }, { row }) => {
    const { broadcastId, startedAt } = rowIn(dataset.broadcasts, row);
    return { kind: 'broadcast', broadcastId, startedAt: instantText(startedAt) };
  },
  offer: offerSubject,
  enterprise: (context, { row }) => ({
    kind: 'enterprise',
    enterprise: enterpriseAt(context, row),
  }),
  merchant: (context, { row, on, offer }) => {
    const documents = documentsAt(context, offer ?? -1, on).filter(({ of }) => of === 'enterprise');
    return {
      kind: 'merchant',
      enterprise: enterpriseAt(context, row),
      documents: documents.map(documentAnswer),
    };
  },
  complaint: ({ dataset }, { row }) => {
    const { complaintId, category, status, outcome } = rowIn(dataset.complaints, row);
    return { kind: 'complaint', complaintId, category, status, outcome };
  },
  enforcement: ({ dataset }, { row }) => {
    const { enforcementId, authority, documentNo } = rowIn(dataset.enforcements, row);
    return { kind: 'enforcement', enforcementId, authority, documentNo };
  },
  streamer: ({ dataset }, { row }) => {
    const { workType, skillLevel } = rowIn(dataset.streamers, row);
    return { kind: 'streamer', workType, skillLevel };
  },
};

function enterpriseAt({ dataset }: StoreContext, row: number) {
  const enterprise = dataset.enterprises[row];
  return enterprise ? enterpriseAnswer(enterprise) : null;
}

function offerSubject(context: StoreContext, { row, on }: EvidenceThing) {
  const { index, dataset } = context;
  const { broadcastId, orders } = rowIn(dataset.offers, row);
  const { productId, title } = rowIn(dataset.products, index.offerProduct[row] ?? -1);
  return {
    kind: 'offer' as const,
    broadcastId,
    startedAt: instantText(broadcastOf(context, broadcastId).startedAt),
    productId,
    productTitle: title,
    orders,
    documents: documentsAt(context, row, on).map(documentAnswer),
  };
}

function broadcastOf({ byId }: StoreContext, broadcastId: string) {
  const broadcast = byId.broadcasts.get(broadcastId);
  // the reader lets no dangling reference in
  if (!broadcast) throw new RangeError(`No broadcast ${broadcastId}`);
  return broadcast;
}

/** The documents an offer needed that were not in order: looked at again, since judging keeps only whether all were. */
function documentsAt(context: StoreContext, row: number, day: number) {
  const { index, dataset } = context;
  const { broadcastId, sellerRole } = rowIn(dataset.offers, row);
  const product = rowIn(dataset.products, index.offerProduct[row] ?? -1);
  const { startedAt } = broadcastOf(context, broadcastId);
  const { anyReviews, requirements } = index.documents;
  return requirements(product, sellerRole)
    .map(({ document, subjectKind, reviews }) => {
      const none: Standing = { status: 'unknown_time', review: null };
      const { status, review } = anyReviews ? standingAt(reviews, startedAt, day) : none;
      return { document, of: subjectKind, status, review };
    })
    .filter(({ status }) => status !== 'reviewed_before_sale');
}

const documentAnswer = ({ document, status, review }: ReturnType<typeof documentsAt>[number]) => ({
  document,
  status,
  reviewedAt: instantTextOrNull(review?.reviewedAt ?? null),
  validUntil: review?.validUntil ?? null,
});
