import type { Reply } from '@/contract/replies';
import { toCsv } from '@/dataset/csv';
import { isDecided } from '@/domain/reply-parts';

/** How the file's words are put, in the reader's language. */
export interface CsvWords {
  header: (key: string) => string;
  platform: (platform: Reply['streamer']['platform']) => string;
  kind: (kind: Reply['kind']) => string;
  part: (part: NonNullable<Reply['part']>) => string;
  proof: (kind: Reply['proof'][number]['kind']) => string;
  state: (state: Reply['state']) => string;
  code: (matches: Reply['codeMatches']) => string;
}

/** The replies as CSV: what was said, what it rests on, and what became of it; unknown values are empty cells. */
export function repliesCsv(replies: readonly Reply[], words: CsvWords): string {
  const decision = ({ history }: Reply) =>
    history.findLast(({ state }) => isDecided(state)) ?? null;
  const columns: [string, (reply: Reply) => string | null][] = [
    ['replyId', ({ replyId }) => replyId],
    ['streamerId', ({ streamer }) => streamer.streamerId],
    ['displayName', ({ streamer }) => streamer.displayName],
    ['platform', ({ streamer }) => words.platform(streamer.platform)],
    ['roomId', ({ streamer }) => streamer.roomId],
    ['submittedAt', ({ submittedAt }) => submittedAt],
    ['kind', ({ kind }) => words.kind(kind)],
    ['part', ({ part }) => part && words.part(part)],
    ['complaintId', ({ complaintId }) => complaintId],
    ['text', ({ text }) => text],
    [
      'proof',
      ({ proof }) => proof.map(({ kind, number }) => `${words.proof(kind)} ${number}`).join('; '),
    ],
    ['codeMatches', ({ codeMatches }) => words.code(codeMatches)],
    ['state', ({ state }) => words.state(state)],
    ['decidedAt', (reply) => decision(reply)?.at ?? null],
    ['reason', (reply) => decision(reply)?.reason ?? null],
  ];
  return toCsv(
    columns.map(([key]) => words.header(key)),
    replies.map((reply) => columns.map(([, of]) => of(reply))),
  );
}
