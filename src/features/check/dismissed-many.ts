import type { StreamerDetail } from '@/contract/streamer';

const FEWEST = 5;

/** Whether most of what people complained of was found not to hold, and that more than a few times. */
export function dismissedMany({
  received,
  leftOut: { dismissed },
}: StreamerDetail['summary']['complaints']): boolean {
  return dismissed >= FEWEST && dismissed * 2 > received;
}
