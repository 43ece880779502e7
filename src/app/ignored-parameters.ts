const texts = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value])
    .filter((one) => one !== undefined && one !== null)
    .map(String);

const sameValue = (text: string, kept: string) =>
  text === kept || (text !== '' && Number(text) === Number(kept));

/** The parameters of a link that its route did not understand: unknown names, and values that fell away. */
export function ignoredParameters(
  raw: Record<string, unknown>,
  understood: Record<string, unknown>,
): string[] {
  return Object.keys(raw).filter((key) => {
    const kept = texts(understood[key]);
    return texts(raw[key])
      .map((text) => text.trim())
      .some((text) => text !== '' && !kept.some((one) => sameValue(text, one)));
  });
}
