import * as z from 'zod/mini';

/** Whom cases are assigned to, as the URL holds it: names, and the empty text for nobody. */
export const assignees = z.pipe(
  // a transform runs on an absent key only when its input may be absent
  z.optional(z.unknown()),
  z.transform((raw) => {
    const values = Array.isArray(raw) ? raw : [raw];
    const names = values.filter((one) => typeof one === 'string' || typeof one === 'number');
    const different = [...new Set(names.map(String))].toSorted();
    return different.length > 0 ? different : undefined;
  }),
);
