import type {
  Complaint,
  ComplaintCategory,
  ComplaintConfirmed,
  ComplaintOutcome,
  Instant,
} from '@/dataset/tables';
import { MS_PER_DAY } from '@/domain/calendar';
import { END } from './calendar';
import type { Profile } from './profile';
import { weighted, type Random } from './random';
import { storyOf } from './stories';
import { TOPIC } from './wording/wording';

const pickOutcome = weighted<ComplaintOutcome>([
  ['refunded', 48],
  ['replaced', 9],
  ['compensated', 7],
  ['explained', 20],
  ['no_remedy', 12],
  ['withdrawn', 4],
]);
const pickDismissedOutcome = weighted<ComplaintOutcome>([
  ['explained', 70],
  ['no_remedy', 30],
]);
const SATISFIED: Record<ComplaintOutcome, number> = {
  refunded: 0.78,
  replaced: 0.74,
  compensated: 0.82,
  explained: 0.22,
  no_remedy: 0.04,
  withdrawn: 0.6,
};

/** What is known of a complaint before anyone deals with it. */
export interface Filed {
  receivedAt: Instant;
  category: ComplaintCategory;
  /** Chance that it is found to be without ground. */
  groundless: number;
}

interface Life {
  status: Complaint['status'];
  confirmed: ComplaintConfirmed | null;
  firstResponseAt: Instant | null;
  closedAt: Instant | null;
  outcome: ComplaintOutcome | null;
  satisfied: boolean | null;
}

/** Nobody replaces a price or an insult. */
function outcomeFor(random: Random, category: ComplaintCategory): ComplaintOutcome {
  const drawn = pickOutcome(random);
  const topic = TOPIC[category];
  if (topic !== 'conduct' && topic !== 'price') return drawn;
  if (drawn === 'replaced') return 'explained';
  return drawn === 'refunded' ? (topic === 'price' ? 'compensated' : 'explained') : drawn;
}

/** What has become of a complaint by the as-of date. */
export function lifeOf(random: Random, profile: Profile, filing: Filed): Life {
  const { receivedAt } = filing;
  const hours = profile.responseHours * random.lognormal(0.9);
  const answers = !random.chance(profile.neverAnswers);
  const responseAt = answers ? receivedAt + Math.round(Math.max(0.1, hours) * 60) * 60_000 : null;
  const late = storyOf(profile.plan, 'late_responder') !== null;
  const closingDays = (answers ? 8 : 38) * random.lognormal(0.7) * (late ? 2.2 : 1);
  const closes = !random.chance(answers ? 0.03 : 0.45);
  const closingAt = closes
    ? (responseAt ?? receivedAt) + Math.round(closingDays * 24 * 60) * 60_000
    : null;
  const groundless = random.chance(filing.groundless);
  const drawn = groundless ? pickDismissedOutcome(random) : outcomeFor(random, filing.category);
  const outcome = !answers && drawn !== 'withdrawn' && !groundless ? 'no_remedy' : drawn;
  const found = random.chance(0.42);
  const opinion = random.float();
  const happy = random.chance(SATISFIED[outcome]);
  const early = random.chance(0.3);

  const firstResponseAt = responseAt !== null && responseAt < END ? responseAt : null;
  const closedAt = closingAt !== null && closingAt < END ? closingAt : null;
  const ageDays = (END - receivedAt) / MS_PER_DAY;
  if (closedAt !== null) {
    return {
      status: 'closed',
      confirmed: groundless ? 'dismissed' : found ? 'confirmed' : 'unconfirmed',
      firstResponseAt,
      closedAt,
      outcome: opinion < 0.015 ? null : outcome,
      satisfied: opinion < 0.45 ? null : happy,
    };
  }
  const open = { closedAt, outcome: null, satisfied: null, firstResponseAt };
  if (firstResponseAt !== null) {
    const inMediation = END - firstResponseAt > 9 * MS_PER_DAY;
    const confirmed = groundless && early ? 'dismissed' : inMediation && early ? 'confirmed' : null;
    return { ...open, status: inMediation ? 'mediated' : 'responded', confirmed };
  }
  const status = ageDays < 2 ? 'received' : ageDays < 7 ? 'accepted' : 'forwarded';
  return { ...open, status, confirmed: groundless && early && ageDays > 7 ? 'dismissed' : null };
}
