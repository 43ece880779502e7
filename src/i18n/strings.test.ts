import { describe, expect, it } from 'vitest';

const files = import.meta.glob<Record<string, unknown>>('./{zh,en}/*.json', {
  eager: true,
  import: 'default',
});

function texts(node: Record<string, unknown>, path = ''): [string, string][] {
  return Object.entries(node).flatMap(([key, value]): [string, string][] =>
    typeof value === 'object' && value !== null
      ? texts({ ...value }, `${path}${key}.`)
      : [[path + key, String(value)]],
  );
}

/** Languages differ in their plural forms; what they say does not. */
const plural = /_(zero|one|two|few|many|other)$/;

/** Every key without its plural form, with the placeholders its texts hold. */
function placeholders(language: string, namespace: string): Record<string, string[]> {
  const found = new Map<string, Set<string>>();
  for (const [key, text] of texts(files[`./${language}/${namespace}.json`] ?? {})) {
    const said = key.replace(plural, '');
    const names = found.get(said) ?? new Set();
    for (const [, name] of text.matchAll(/\{\{\s*(\w+)[^}]*\}\}/g)) if (name) names.add(name);
    found.set(said, names);
  }
  return Object.fromEntries([...found].map(([key, names]) => [key, [...names].toSorted()]));
}

const namespaces = [...new Set(Object.keys(files).map((file) => file.split('/')[2] ?? ''))].map(
  (file) => file.replace('.json', ''),
);

describe.each(namespaces)('the strings of %s', (namespace) => {
  it('have the same keys with the same placeholders in both languages', () => {
    expect(placeholders('zh', namespace)).toEqual(placeholders('en', namespace));
  });

  it('leave none empty', () => {
    const empty = ['zh', 'en'].flatMap((language) =>
      texts(files[`./${language}/${namespace}.json`] ?? {})
        .filter(([, text]) => text.trim() === '')
        .map(([key]) => `${language}/${key}`),
    );
    expect(empty).toEqual([]);
  });

  it('have each plural form that the language needs', () => {
    const missing = ['zh', 'en'].flatMap((language) => {
      const keys = texts(files[`./${language}/${namespace}.json`] ?? {}).map(([key]) => key);
      const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
      const counted = keys.filter((key) => plural.test(key)).map((key) => key.replace(plural, ''));
      return [...new Set(counted)].flatMap((key) =>
        needed
          .map((category) => `${key}_${category}`)
          .filter((form) => !keys.includes(form))
          .map((form) => `${language}/${form}`),
      );
    });
    expect(missing).toEqual([]);
  });
});
