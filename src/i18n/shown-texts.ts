/** For tests: which words a part of the app can show, read from its source. */

const sources = import.meta.glob<string>(
  ['../{features,ui}/**/*.{ts,tsx}', '!../**/*.test.*', '!../**/render-*'],
  { query: '?raw', import: 'default', eager: true },
);
const strings = import.meta.glob<Record<string, unknown>>('./{zh,en}/*.json', {
  import: 'default',
  eager: true,
});

const TRIED = ['', '.tsx', '.ts'];

function imported(path: string, source: string): string[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return [...source.matchAll(/(?:from|import\()\s*'([^']+)'/g)].flatMap(([, name = '']) => {
    const base = name.startsWith('@/')
      ? name.replace('@/', '../')
      : name.startsWith('./')
        ? folder + name.slice(2)
        : null;
    return base === null ? [] : TRIED.map((end) => base + end).filter((one) => one in sources);
  });
}

/** A source file and all it imports of the app, now or later. */
export function filesFrom(start: string): string[] {
  const seen = new Set([start]);
  for (const path of seen) {
    for (const next of imported(path, sources[path] ?? '')) seen.add(next);
  }
  return [...seen];
}

/** Every text of a language: its namespace and key, and its words with each placeholder as a 9. */
export function allTexts(language: 'zh' | 'en'): [string, string][] {
  return Object.entries(strings).flatMap(([path, file]) => {
    const [, of, namespace] = /^\.\/(\w+)\/([\w-]+)\.json$/.exec(path) ?? [];
    return of === language ? texts(file, `${namespace}:`) : [];
  });
}

function texts(node: Record<string, unknown>, path: string): [string, string][] {
  return Object.entries(node).flatMap(([key, value]): [string, string][] =>
    typeof value === 'object' && value !== null
      ? texts({ ...value }, `${path}${key}.`)
      : [[path + key, String(value).replaceAll(/\{\{\w+\}\}/g, '9')]],
  );
}

const LITERAL = /'((?:\w+:)?\w[\w.]*)'|`((?:\w+:)?[\w.]*(?:\$\{[^`]*?\}[\w.]*)*)`/g;

/**
 * The texts that a literal in one of these files can mean: in full, or with anything in place of what a template fills in. It errs on the side of
 * too many: any literal counts that reads like a key of a namespace its file uses.
 */
export function textsShownBy(paths: readonly string[], language: 'zh' | 'en'): [string, string][] {
  const all = allTexts(language);
  const shown = new Set<string>();
  for (const path of paths) {
    const source = sources[path] ?? '';
    const used = [...source.matchAll(/useTranslation\(\[?([^)\]]*)/g)].map(
      ([, names = '']) => /'(\w+)'/.exec(names)?.[1] ?? 'common',
    );
    for (const [, plain, template] of source.matchAll(LITERAL)) {
      const literal = plain ?? template ?? '';
      const key = literal.replaceAll('.', '\\.').replaceAll(/\$\{[^`]*?\}/g, '[^:]+');
      const named = /^\w+:/.test(literal) ? [key] : used.map((one) => `${one}:${key}`);
      for (const one of named) {
        const fits = new RegExp(`^${one}(_(one|other))?$`);
        for (const [name] of all) if (fits.test(name)) shown.add(name);
      }
    }
  }
  return all.filter(([name]) => shown.has(name));
}
