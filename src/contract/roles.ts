import * as z from 'zod/mini';

/** Who is asking: a consumer, a regulator, or somebody at the regulator's who may look and not touch. */
export const ROLES = ['consumer', 'regulator', 'read_only'] as const;
export type Role = (typeof ROLES)[number];

export const role = z.enum(ROLES);

/** Operations of the regulator's desk: who may read them, and who may write. */
export const DESK_READERS: readonly Role[] = ['regulator', 'read_only'];
export const DESK_WRITERS: readonly Role[] = ['regulator'];
/** A person's own lists. */
export const OWN_LIST_WRITERS: readonly Role[] = ['consumer', 'regulator'];

export const me = z
  .object({ role })
  .register(z.globalRegistry, { id: 'Me', description: 'Whom the API takes the caller for' });
