import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { endpoints } from '@/contract/endpoints';
import type { Endpoint } from '@/contract/endpoint';
import { curlOf, exampleOf } from './example';
import { grouped, readReference } from './operations';
import { resolve } from './schema';

const file = new URL('../../contract/openapi.json', import.meta.url);
const { operations, schemas } = readReference(JSON.parse(readFileSync(file, 'utf8')));
const named = (id: string) => operations.find((one) => one.id === id)!;
const all: Endpoint[] = Object.values(endpoints);

describe('the reference', () => {
  it('holds every operation of the contract, with its method and path', () => {
    expect(operations.map(({ id, method, path }) => [id, method, path]).toSorted()).toEqual(
      all.map(({ id, method, path }) => [id, method, path]).toSorted(),
    );
  });

  it('finds operations by any words of their path, id, summary or parameters', () => {
    const ids = (q: string) => grouped(operations, q).flatMap(([, of]) => of.map(({ id }) => id));
    expect(ids('weightHandling')).toContain('listStreamers');
    expect(ids('PATCH cases')).toEqual(['changeCase']);
    expect(ids('no such thing')).toEqual([]);
    expect(ids('')).toHaveLength(operations.length);
  });

  it.each(all.filter(({ body }) => body).map((one) => [one.id, one] as const))(
    'gives an example body of %s that the contract takes',
    (id, { body }) => {
      const example = exampleOf(named(id).body!, schemas);
      expect(body!.safeParse(example).error?.issues ?? []).toEqual([]);
    },
  );

  it('gives a command with what has to be there', () => {
    expect(curlOf(named('changeCase'), schemas)).toBe(
      [
        'curl -X PATCH "$API/cases/$caseId" \\',
        "  -H 'Accept: application/json' \\",
        `  -H 'If-Match: "3"' \\`,
        "  -H 'Content-Type: application/json' \\",
        `  -d '{"status":"open"}'`,
      ].join('\n'),
    );
    expect(curlOf(named('exportTable'), schemas)).toContain('/datapackage/rows?table=platforms"');
  });
});

describe('what a schema means', () => {
  it.each([
    ['a type among others', { type: ['string', 'null'] }, 'string', null],
    ['another shape', { anyOf: [{ type: 'integer' }, { type: 'null' }] }, 'integer', null],
    [
      'a name',
      { anyOf: [{ $ref: '#/components/schemas/Rate' }, { type: 'null' }] },
      'object',
      'Rate',
    ],
  ])('may be null beside %s', (_, schema, type, name) => {
    const resolved = resolve(schema, schemas);
    expect(resolved).toMatchObject({ nullable: true, name, schema: { type } });
  });

  it('keeps its own description before that of what it names', () => {
    const { schema } = resolve({ $ref: '#/components/schemas/Rate', description: 'mine' }, schemas);
    expect(schema.description).toBe('mine');
  });
});
