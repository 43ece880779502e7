import type { Streamer } from '@/dataset/tables';
import { compareTexts } from './ordering';
import { TextColumnBuilder, textAt, type TextColumn } from './text-column';

export type NamedStreamer = Pick<Streamer, 'streamerId' | 'roomId' | 'displayName'>;

/** What streamers are called, by their places in the table: the same in every window. */
export interface StreamerTexts {
  ids: TextColumn;
  rooms: TextColumn;
  /** Every display name once, however many bear it. */
  names: TextColumn;
  /** By place, which of `names`. */
  nameOf: Uint32Array;
  /** Places in the order of the ids, which parts those who are equal in another order. */
  idOrder: () => Uint32Array;
  /** By name, its place in the order of names. */
  nameRanks: () => Float64Array;
}

/** Takes the texts of `size` streamers, one after another; `at` need not keep what it gives. */
export function streamerTexts(size: number, at: (place: number) => NamedStreamer): StreamerTexts {
  const ids = new TextColumnBuilder();
  const rooms = new TextColumnBuilder();
  const names = new TextColumnBuilder();
  const nameOf = new Uint32Array(size);
  const known = new Map<string, number>();
  for (let place = 0; place < size; place++) {
    const { streamerId, roomId, displayName } = at(place);
    ids.addRow((buffer) => buffer.add(streamerId));
    rooms.addRow((buffer) => buffer.add(roomId));
    let name = known.get(displayName);
    if (name === undefined) {
      name = known.size;
      known.set(displayName, name);
      names.addRow((buffer) => buffer.add(displayName));
    }
    nameOf[place] = name;
  }
  const columns = { ids: ids.finish(), rooms: rooms.finish(), names: names.finish(), nameOf };
  return {
    ...columns,
    idOrder: once(() => inOrder(columns.ids)),
    nameRanks: once(() => {
      const order = inOrder(columns.names);
      const ranks = new Float64Array(order.length);
      for (const [rank, name] of order.entries()) ranks[name] = rank;
      return ranks;
    }),
  };
}

function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}

/** Rows by their texts. */
function inOrder(column: TextColumn): Uint32Array {
  const rows = Array.from({ length: column.starts.length - 1 }, (_, row) => ({
    row,
    text: textAt(column, row),
  }));
  // an array's own sort is quick where most is in order already, as ids mostly are
  rows.sort((a, b) => compareTexts(a.text, b.text));
  return Uint32Array.from(rows, ({ row }) => row);
}
