/** A read. */
export const read = { method: 'GET', body: null, status: 200 } as const;

/** A write that makes something new, and may be sent again under the same key. */
export const create = { method: 'POST', query: null, status: 201, idempotencyKey: true } as const;
