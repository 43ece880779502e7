import type { Suggestion } from '@/contract/meta';
import type { ShareText } from '@/domain/share-text';

const same = (a: string, b: string) =>
  a.normalize('NFKC').toLowerCase() === b.normalize('NFKC').toLowerCase();

/** Whether the name that was looked for is the whole name, and not a part of it. */
const isWhole = ({ hit, displayName }: Suggestion) =>
  hit !== null && hit[0] === 0 && hit[1] === displayName.length;

/** The sellers whose room, or own number, the text gives. */
export const inSharedRoom = (
  { rooms, codes }: ShareText,
  items: readonly Suggestion[],
): Suggestion[] =>
  items.filter(({ roomId, streamerId }) =>
    [...rooms, ...codes].some((id) => same(id, roomId) || same(id, streamerId)),
  );

/**
 * The one seller a share text can mean, or null: the only one in the room it gives, as long as the name it gives is
 * not another; where it gives no room, the only one of exactly the name.
 */
export function meantSeller(share: ShareText, items: readonly Suggestion[]): Suggestion | null {
  const byRoom = inSharedRoom(share, items);
  if (share.rooms.length + byRoom.length > 0) {
    const [one] = byRoom;
    if (!one || byRoom.length > 1) return null;
    return share.names.length === 0 || isWhole(one) ? one : null;
  }
  const fits = items.filter(({ match }) => match !== 'near');
  const [one] = fits;
  return one && fits.length === 1 && isWhole(one) ? one : null;
}
