import tokens from '@/ui/tokens.css?raw';

/**
 * The app's own colours as they are in the light, by the tokens' names. From their source: the built style sheet resolves `light-dark()`
 * for the whole page at once, so that nothing on a dark one can be asked for its light colour.
 */
export const LIGHT_COLOURS: ReadonlyMap<string, string> = new Map(
  Array.from(
    tokens.matchAll(/--([\w-]+):\s*light-dark\(\s*(#[\da-f]+)/gi),
    ([, name = '', light = '']) => [name, light],
  ),
);
