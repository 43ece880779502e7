import type { StoreAnswer } from '@mocks/store/encode-answer';
import { problemResponse } from './problem-response';

/** A text sent chunk by chunk, each asked for when the one before has been taken; whoever stops reading stops the asking. */
export async function streamResponse(
  type: string,
  ask: (more: { cursor?: string }) => Promise<StoreAnswer>,
): Promise<Response> {
  const first = await ask({});
  if ('problem' in first) return problemResponse(first.problem);
  let next: typeof first | null = first;
  const total = first.rest?.total ?? 0;
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        if (!next) return controller.close();
        controller.enqueue(next.body);
        const cursor = next.rest?.nextCursor ?? null;
        if (cursor === null) {
          next = null;
          return controller.close();
        }
        const answer = await ask({ cursor });
        if ('problem' in answer) throw new Error(answer.problem.detail ?? answer.problem.title);
        next = answer;
      },
    },
    { highWaterMark: 0 },
  );
  return new Response(body, {
    headers: { 'Content-Type': `${type}; charset=utf-8`, 'X-Total-Count': String(total) },
  });
}
