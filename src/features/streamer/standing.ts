import type { StreamerDetail } from '@/contract/streamer';
import { standingEnforcements } from '@/domain/verdict';

type Enforcement = StreamerDetail['enforcements'][number];

/** The measures that still stand by the verdict's own rule, and the rest, each in the order given. */
export function splitByStanding({
  streamerId,
  enforcements,
  asOf,
}: Pick<StreamerDetail, 'streamerId' | 'enforcements' | 'asOf'>): {
  standing: Enforcement[];
  past: Enforcement[];
} {
  const stands = (one: Enforcement) =>
    standingEnforcements([{ streamerId, ...one }], asOf).length > 0;
  return {
    standing: enforcements.filter(stands),
    past: enforcements.filter((one) => !stands(one)),
  };
}
