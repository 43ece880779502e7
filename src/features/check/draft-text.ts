/** A complaint as plain text: its title, a line for each answer given, and the story last. */
export function draftText(
  title: string,
  lines: readonly (readonly [label: string, value: string | null])[],
  story: readonly [label: string, text: string],
  colon: string,
): string {
  const given = lines.filter(([, value]) => value !== null && value !== '');
  return [
    title,
    ...given.map(([label, value]) => `${label}${colon}${value}`),
    '',
    `${story[0]}${colon}`,
    story[1].trim(),
  ].join('\n');
}
