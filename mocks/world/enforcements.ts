import type { Enforcement, EnforcementKind } from '@/dataset/tables';
import { dateOfDay } from '@/domain/calendar';
import { civil, FIRST_DAY, LAST_DAY } from './calendar';
import type { Profile } from './profile';
import { stream, type Random } from './random';
import { authorityIn } from './regions';

interface Decision {
  kind: EnforcementKind;
  day: number;
  /** Chance that it has been put right since. */
  rectified: number;
}

/** What an authority decided about a streamer, if anything: rarely for honest ones, not always for others. */
function decide(random: Random, profile: Profile): Decision | null {
  const { plan } = profile;
  const someDay = random.int(FIRST_DAY - 200, LAST_DAY - 30);
  const roll = random.float();
  if (plan === null) {
    if (roll > 0.007) return null;
    return {
      kind: roll < 0.005 ? 'warning' : 'rectification_order',
      day: someDay,
      rectified: 0.97,
    };
  }
  const weeksIn = (plan.beganDay ?? someDay) + random.int(30, 50);
  switch (plan.code) {
    case 'quality_collapse':
      if (plan.lead || roll > 0.4) return null;
      return { kind: 'rectification_order', day: weeksIn, rectified: 0.2 };
    case 'faked_sales':
      return roll < 0.3 ? { kind: 'fine', day: weeksIn + 20, rectified: 0 } : null;
    case 'sold_before_report':
      return roll < 0.3 ? { kind: 'rectification_order', day: weeksIn, rectified: 0.9 } : null;
    case 'late_responder':
      return roll < 0.35 ? { kind: 'warning', day: someDay, rectified: 0 } : null;
    case 'homonym':
      if (plan.role !== 'bad') return null;
      if (plan.lead) return { kind: 'fine', day: LAST_DAY - 120, rectified: 0 };
      return roll < 0.5 ? { kind: 'suspension', day: someDay, rectified: 0.6 } : null;
    default:
      return null;
  }
}

export function enforcementOf(seed: number, profile: Profile): Enforcement | null {
  const random = stream(seed, 'enforcement', profile.index);
  const decision = decide(random, profile);
  if (!decision || decision.day > LAST_DAY) return null;
  const { streamer } = profile;
  const rectifiedDay = decision.day + random.int(7, 45);
  const rectified = random.chance(decision.rectified) && rectifiedDay <= LAST_DAY;
  const number = random.int(11, 996);
  return {
    enforcementId: `n-${streamer.streamerId}-1`,
    streamerId: streamer.streamerId,
    decidedOn: dateOfDay(decision.day),
    authority: authorityIn(random, streamer.region),
    kind: decision.kind,
    documentNo: `市监罚〔${civil(decision.day).year}〕${number}号`,
    amountFen: decision.kind === 'fine' ? random.int(2, 40) * 500_000 : null,
    rectifiedOn: rectified ? dateOfDay(rectifiedDay) : null,
  };
}
