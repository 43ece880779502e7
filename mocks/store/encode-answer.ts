import type { Endpoint } from '@/contract/endpoint';
import type { Problem } from '@/contract/primitives';
import type { Chunk } from './operations';
import { serverFailure } from './problems';

/** An answer ready to be sent, as bytes that a worker hands over without copying them; of a streamed one a part. */
interface Encoded {
  body: Uint8Array<ArrayBuffer>;
  rest?: Omit<Chunk, 'text'>;
}
export type StoreAnswer = Encoded | { problem: Problem };

const encoder = new TextEncoder();

/** The answer as JSON, without what the contract doesn't name; a 500 problem where it breaks the contract. */
export function encodeAnswer(endpoint: Endpoint, answer: unknown): StoreAnswer {
  const parsed = endpoint.answer.safeParse(answer);
  if (parsed.success) return { body: encoder.encode(JSON.stringify(parsed.data)) };
  const fields = parsed.error.issues.map((issue) => `/${issue.path.join('/')}: ${issue.message}`);
  const told = `${endpoint.id} broke its contract at ${fields.slice(0, 5).join('; ')}`;
  return { problem: serverFailure(told) };
}

export const encodeChunk = ({ text, ...rest }: Chunk): Encoded => ({
  body: encoder.encode(text),
  rest,
});
