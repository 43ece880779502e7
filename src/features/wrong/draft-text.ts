/** A complaint as plain text: the story first, as others read it first, then a line for each answer given, then the law. */
export function draftText(
  story: string,
  lines: readonly (readonly [label: string, value: string | null])[],
  law: readonly [label: string, items: readonly string[]],
  colon: string,
): string {
  const given = lines.filter(([, value]) => value !== null && value !== '');
  return [
    ...(story.trim() === '' ? [] : [story.trim(), '']),
    ...given.map(([label, value]) => `${label}${colon}${value}`),
    ...(law[1].length === 0
      ? []
      : [`${law[0]}${colon.trimEnd()}`, ...law[1].map((item) => `- ${item}`)]),
  ].join('\n');
}
