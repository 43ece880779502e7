import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { asFiles, sentencesOf, small, type Contents } from '../../test/fixtures/dataset/hostile';
import { readFiles } from './read-files';

const contents = await small();
const names = Object.keys(contents);
const decoder = new TextDecoder();
const textOf = (name: string) => decoder.decode(contents[name] as Uint8Array);

/** What is no sentence of all that is said of a package; a refusal without a word is no sentence either. */
async function unsaid(given: Contents): Promise<string[]> {
  const result = await readFiles(asFiles(given));
  const problems = result.ok ? result.warnings : result.problems;
  const sentences = problems.flatMap(sentencesOf);
  if (!result.ok && result.errorCount === 0) sentences.push('');
  return sentences.filter(
    (sentence) => !/[.。]$/.test(sentence) || /undefined|\[object/.test(sentence),
  );
}

const nasty = fc.oneof(
  fc.constantFrom(
    '"',
    ',',
    '\n',
    '\r',
    '\r\n',
    '\uFEFF',
    '=1+1',
    '-1',
    '1e309',
    '99999999999999999999',
    '٣',
    '１２',
    '<img src=x onerror=alert(1)>',
    '</script>',
    '__proto__',
    'null',
    '\u202E',
    '{}',
    ']',
    '""""',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
);

it('answers whatever is written into a file of a good package', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...names),
      fc.array(fc.tuple(fc.nat(), fc.nat({ max: 12 }), nasty), { minLength: 1, maxLength: 4 }),
      async (name, changes) => {
        const changed = changes.reduce((text, [at, length, put]) => {
          const place = at % (text.length + 1);
          return text.slice(0, place) + put + text.slice(place + length);
        }, textOf(name));
        expect(await unsaid({ ...contents, [name]: changed })).toEqual([]);
      },
    ),
    { numRuns: 150 },
  );
});

it('answers whatever bytes a file is made of', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...names, 'package.zip'),
      fc.uint8Array({ maxLength: 60 }),
      async (name, bytes) => {
        const alone = name === 'package.zip';
        expect(await unsaid({ ...(!alone && contents), [name]: bytes })).toEqual([]);
      },
    ),
    { numRuns: 100 },
  );
});

it('answers whatever JSON describes a package', async () => {
  const { resources, ...meta } = JSON.parse(textOf('datapackage.json')) as { resources: object[] };
  await fc.assert(
    fc.asyncProperty(
      fc.record(
        {
          title: fc.jsonValue(),
          asOf: fc.oneof(fc.jsonValue(), fc.constant('2026-03-31')),
          fictional: fc.jsonValue(),
          sources: fc.jsonValue(),
          resources: fc.oneof(
            fc.jsonValue(),
            fc.array(fc.oneof(fc.jsonValue(), fc.constantFrom(...resources)), { maxLength: 12 }),
          ),
        },
        { requiredKeys: [] },
      ),
      async (changes) => {
        const descriptor = JSON.stringify({ ...meta, resources, ...changes });
        expect(await unsaid({ ...contents, 'datapackage.json': descriptor })).toEqual([]);
      },
    ),
    { numRuns: 100 },
  );
});
