import type { Complaint } from '@/dataset/tables';
import { stream } from './random';
import type { Sale } from './sales';
import type { Variation } from './variation';

/** Half of what is unknown are streamers whose platform never says, half single rows. */
function gapsOf(share: number, never: number, row: () => number): () => boolean {
  if (never < share / 2) return () => true;
  return () => row() < share / 2;
}

/** Empties cells of one streamer's records, so that a world says less than the demo does. */
export function leaveGaps(
  seed: number,
  streamer: number,
  { unknownBuyers, unknownDeclared, unknownComplainants }: Variation,
  { sales, complaints }: { sales: readonly Sale[]; complaints: readonly Complaint[] },
): void {
  if (unknownBuyers + unknownDeclared + unknownComplainants === 0) return;
  const random = stream(seed, 'gaps', streamer);
  const buyers = gapsOf(unknownBuyers, random.float(), random.float);
  const declared = gapsOf(unknownDeclared, random.float(), random.float);
  const complainants = gapsOf(unknownComplainants, random.float(), random.float);
  for (const { offer } of sales) if (buyers()) offer.buyers = null;
  for (const broadcast of new Set(sales.map((sale) => sale.broadcast))) {
    if (declared()) broadcast.declaredGmvFen = null;
  }
  for (const complaint of complaints) if (complainants()) complaint.complainantRef = null;
}
