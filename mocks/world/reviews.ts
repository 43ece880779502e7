import type { Review, ReviewDocument, ReviewOutcome, ReviewSubjectKind } from '@/dataset/tables';
import { MS_PER_DAY, MS_PER_HOUR, dateOfDay, startOfDay } from '@/domain/calendar';
import { CATEGORIES } from './categories';
import { LAST_DAY, END } from './calendar';
import type { Firm, Item } from './market';
import type { Random } from './random';
import type { Variation } from './variation';

/** For how many years a document is good; null when it has no end. */
const TERM_YEARS: Record<ReviewDocument, number | null> = {
  business_licence: null,
  brand_authorisation: 2,
  food_licence: 5,
  cosmetics_registration: 5,
  health_food_registration: 5,
  ccc_certificate: 5,
  inspection_report: 2,
};
const PREFIX: Record<ReviewDocument, string> = {
  business_licence: 'YZ',
  brand_authorisation: 'SQ',
  food_licence: 'JY',
  cosmetics_registration: 'G妆网备字',
  health_food_registration: '食健备G',
  ccc_certificate: '2024',
  inspection_report: 'QT',
};

interface Subject {
  kind: ReviewSubjectKind;
  id: string;
}

export interface Reviews {
  rows: Review[];
  add(
    subject: Subject,
    document: ReviewDocument,
    firstSale: number,
    random: Random,
    careful: boolean,
  ): void;
  /** One review at a stated day: for a report that came after the goods had been sold. */
  addAt(subject: Subject, document: ReviewDocument, reviewedDay: number, random: Random): void;
}

const YEAR = 365;

export function reviewBook({
  unknownReviewTimes,
  lateReviews,
}: Pick<Variation, 'unknownReviewTimes' | 'lateReviews'>): Reviews {
  const rows: Review[] = [];
  let count = 0;

  function push(
    random: Random,
    subject: Subject,
    document: ReviewDocument,
    reviewedDay: number,
    outcome: ReviewOutcome,
    ageAtReview: number,
  ): number | null {
    count += 1;
    const issued = reviewedDay - ageAtReview;
    const term = TERM_YEARS[document];
    const validUntil = term === null ? null : issued + term * YEAR - 1;
    const reviewedAt = startOfDay(reviewedDay) + 9 * MS_PER_HOUR + random.int(0, 9 * 60) * 60_000;
    rows.push({
      reviewId: `v${String(count).padStart(6, '0')}`,
      subjectKind: subject.kind,
      subjectId: subject.id,
      document,
      documentNo: random.chance(0.03)
        ? null
        : `${PREFIX[document]}${random.int(10_000_000, 99_999_999)}`,
      issuedOn: random.chance(0.02) ? null : dateOfDay(issued),
      validUntil: validUntil === null ? null : dateOfDay(validUntil),
      reviewedAt: outcome === 'pending' || random.chance(unknownReviewTimes) ? null : reviewedAt,
      outcome,
    });
    return validUntil;
  }

  function add(
    subject: Subject,
    document: ReviewDocument,
    firstSale: number,
    random: Random,
    careful: boolean,
  ): void {
    const latest = Math.min(firstSale - 1, LAST_DAY);
    const roll = random.float();
    const flawed = roll < (careful ? 0.002 : 0.12);
    const late = !flawed && roll < (careful ? 0.002 : 0.12) + lateReviews;
    const flaw = flawed ? random.int(0, 4) : late ? 3 : -1;
    if (flaw === 0) return;
    if (flaw === 1) {
      push(random, subject, document, latest - random.int(2, 60), 'failed', random.int(5, 200));
      return;
    }
    if (flaw === 2) {
      push(random, subject, document, latest, 'pending', random.int(5, 90));
      return;
    }
    if (flaw === 3) {
      push(
        random,
        subject,
        document,
        Math.min(LAST_DAY, firstSale + random.int(2, 45)),
        'passed',
        4,
      );
      return;
    }
    const term = TERM_YEARS[document];
    const oldest = term === null ? 1500 : Math.floor(term * YEAR * 0.6);
    // A rejected first try, put right before the sale.
    if (random.chance(0.03)) {
      push(random, subject, document, latest - random.int(40, 70), 'failed', random.int(2, 30));
    }
    let reviewed = latest - random.int(1, 35);
    let validUntil = push(random, subject, document, reviewed, 'passed', random.int(3, oldest));
    // This one lets it lapse; the others renew in time, again and again.
    if (flaw === 4) return;
    while (validUntil !== null && validUntil <= LAST_DAY) {
      reviewed = Math.max(reviewed + 1, validUntil - random.int(3, 40));
      if (reviewed > LAST_DAY) return;
      validUntil = push(random, subject, document, reviewed, 'passed', random.int(1, 3));
    }
  }

  return {
    rows,
    add,
    addAt(subject, document, reviewedDay, random) {
      if (startOfDay(reviewedDay) + MS_PER_DAY > END) return;
      push(random, subject, document, reviewedDay, 'passed', random.int(2, 9));
    },
  };
}

/** The documents of a firm, reviewed before its goods first went on sale. */
export function reviewFirm(reviews: Reviews, random: Random, firm: Firm, firstSale: number): void {
  const subject: Subject = { kind: 'enterprise', id: firm.row.enterpriseId };
  const documents = ['business_licence', ...CATEGORIES[firm.category].enterpriseDocuments] as const;
  for (const document of documents) {
    reviews.add(subject, document, firstSale, random, firm.careful);
  }
}

/** The documents of a product, reviewed before it first went on sale; `without` names one that came late or never. */
export function reviewItem(
  reviews: Reviews,
  random: Random,
  item: Item,
  firstSale: number,
  without: ReviewDocument | null = null,
): void {
  const subject: Subject = { kind: 'product', id: item.row.productId };
  const documents = [
    'brand_authorisation',
    ...CATEGORIES[item.row.category].productDocuments,
  ] as const;
  for (const document of documents) {
    if (document === without) continue;
    reviews.add(subject, document, firstSale, random, item.firm.careful);
  }
}
