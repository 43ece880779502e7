import * as z from 'zod/mini';

/*
 * What a page's URL holds, value by value: one that makes no sense falls away alone, the rest of the link still counts.
 */

/** A URL's values as text: a lone value is a list of one, and `11` is read as a number by the router. */
function texts(raw: unknown): string[] {
  const values = Array.isArray(raw) ? raw : [raw];
  return values
    .filter((value) => typeof value === 'string' || typeof value === 'number')
    .map(String);
}

// a transform runs on an absent key only when its input may be absent
const anything = z.optional(z.unknown());

/** A value the schema takes, else the default. */
export const orDefault = <Value>(schema: z.ZodMiniType<Value>, fallback: Value) =>
  z.pipe(
    anything,
    z.transform((raw): Value => {
      const parsed = z.safeParse(schema, raw);
      return parsed.success ? parsed.data : fallback;
    }),
  );

const orNothing = <Value>(values: Value[]) => (values.length > 0 ? values : undefined);

/** Values of one filter, in their listed order so that equal views have equal URLs; those it does not know are dropped. */
export const several = <const Value extends string>(known: readonly Value[]) =>
  z.pipe(
    anything,
    z.transform((raw) => {
      const chosen = new Set(texts(raw));
      return orNothing(known.filter((value) => chosen.has(value)));
    }),
  );

/** A number of at least 0, or nothing. */
export const amount = z.pipe(
  anything,
  z.transform((raw) => {
    const [text] = texts(raw);
    const value = text ? Number(text) : Number.NaN;
    return Number.isFinite(value) && value >= 0 ? value : undefined;
  }),
);

/** A whole number from 0 to `most`, else the default. */
export const wholeUpTo = (most: number, fallback: number) =>
  z.pipe(
    amount,
    z.transform((value) =>
      value !== undefined && Number.isInteger(value) && value <= most ? value : fallback,
    ),
  );

/** One value of a few, or nothing. */
export const oneOf = <const Value extends string>(known: readonly Value[]) =>
  z.pipe(
    anything,
    z.transform((raw) => known.find((value) => value === texts(raw)[0])),
  );

/** A text of at most `most` letters, without the space around it; nothing where it is empty. */
export const shortText = (most: number) =>
  z.pipe(
    anything,
    z.transform((raw) => texts(raw)[0]?.trim().slice(0, most) || undefined),
  );

/** Ids, each once; `ordered` keeps their order, which is part of the view. */
export const ids = ({ ordered = false } = {}) =>
  z.pipe(
    anything,
    z.transform((raw) => {
      const found = [...new Set(texts(raw).filter(Boolean))];
      return orNothing(ordered ? found : found.toSorted());
    }),
  );
