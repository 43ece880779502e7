import type { Random } from '@mocks/world/random';

export type Slots = Record<string, string>;

const compiled = new Map<string, string[]>();

/** Splits at `{slot}`: texts at even places, slot names at odd ones. */
function compile(template: string): string[] {
  let parts = compiled.get(template);
  if (!parts) {
    parts = template.split(/[{}]/);
    compiled.set(template, parts);
  }
  return parts;
}

/**
 * Puts the slots' values into `{name}` places.
 * @throws RangeError when a slot has no value, so that no sentence leaves with a hole in it.
 */
export function fill(template: string, slots: Slots): string {
  const parts = compile(template);
  let text = parts[0] ?? '';
  for (let i = 1; i < parts.length; i += 2) {
    const value = slots[parts[i] ?? ''];
    if (value === undefined) throw new RangeError(`No value for {${parts[i]}} in “${template}”.`);
    text += value + (parts[i + 1] ?? '');
  }
  return text;
}

/** One of the templates, filled. */
export function say(random: Random, templates: readonly string[], slots: Slots): string {
  return fill(random.pick(templates), slots);
}

/** First letter of each sentence's start in capitals, where clauses were put together. */
export function capitalised(text: string): string {
  return text.replace(
    /(^|[.!?] )([a-z])/g,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
}
