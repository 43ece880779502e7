import type { StoreAnswer } from '@mocks/store/service';
import type { Chunk } from '@mocks/store/operations';
import { problemResponse } from './problem-response';

/** A text sent chunk by chunk, each asked for when the one before has been taken; whoever stops reading stops the asking. */
export async function streamResponse(
  type: string,
  ask: (more: { cursor?: string }) => Promise<StoreAnswer>,
): Promise<Response> {
  const first = await ask({});
  if ('problem' in first) return problemResponse(first.problem);
  let next: Chunk | null = asChunk(first);
  const { total } = next;
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        if (!next) return controller.close();
        controller.enqueue(encoder.encode(next.text));
        if (next.nextCursor === null) {
          next = null;
          return controller.close();
        }
        const answer = await ask({ cursor: next.nextCursor });
        if ('problem' in answer) throw new Error(answer.problem.detail ?? answer.problem.title);
        next = asChunk(answer);
      },
    },
    { highWaterMark: 0 },
  );
  return new Response(body, {
    headers: { 'Content-Type': `${type}; charset=utf-8`, 'X-Total-Count': String(total) },
  });
}

// the operations' type has every streaming one answer a chunk; the answer came over a worker's wire as anything
const asChunk = ({ answer }: Extract<StoreAnswer, { answer: unknown }>) => answer as Chunk;
