import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryDataset } from '../../test/fixtures/dataset/arbitrary-dataset';
import { accepted, source } from '../../test/fixtures/dataset/sources';
import type { Dataset } from './dataset';
import { readFolder } from './read-folder';
import { readPackage } from './read-package';
import { writeFolder } from './write-folder';
import { writePackage } from './write-package';

async function writeAndRead(dataset: Dataset) {
  const files = writePackage(dataset).map(({ name, text }) => source(name, text));
  const result = await readPackage(files);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result;
}

async function small(): Promise<Dataset> {
  return (await accepted()).dataset;
}

function fileOf(dataset: Dataset, name: string): string | undefined {
  return writePackage(dataset).find((file) => file.name === name)?.text;
}

describe('a written package', () => {
  it('reads back as the same dataset, whatever its text', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDataset, async (dataset) => {
        expect((await writeAndRead(dataset)).dataset).toEqual(dataset);
      }),
      { numRuns: 200 },
    );
  });

  it('holds no cell of text that a spreadsheet would evaluate', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDataset, async (dataset) => {
        const { warnings } = await writeAndRead(dataset);
        expect(warnings.map(({ rule }) => rule)).not.toContain('formula_like_text');
      }),
      { numRuns: 50 },
    );
  });

  it('writes instants in Shanghai time, with milliseconds only where there are any', async () => {
    expect(fileOf(await small(), 'broadcasts.csv')?.split('\n')[1]).toBe(
      'B1,S1,2026-03-01T20:00:00+08:00,2026-03-01T23:30:00.250+08:00,5000,800,1200,30,1990000,1890000,2029-03-01',
    );
  });

  it('is the same text for the same dataset', async () => {
    expect(writePackage(await small())).toEqual(writePackage(await small()));
  });

  it('carries the schema of every table, also of one without rows', async () => {
    const dataset = { ...(await small()), complaints: [] };
    const descriptor = JSON.parse(fileOf(dataset, 'datapackage.json') ?? '');
    expect(descriptor.resources).toHaveLength(9);
    expect(descriptor.resources[7]).toMatchObject({
      name: 'complaints',
      path: 'complaints.csv',
      schema: { primaryKey: ['complaint_id'] },
    });
    expect(fileOf(dataset, 'complaints.csv')).toMatch(/^complaint_id,[^\n]+\n$/);
  });

  it('goes through a folder on disk', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'castcheck-'));
    try {
      const dataset = await small();
      await writeFolder(dataset, join(dir, 'new', 'march'));
      expect(await readFolder(join(dir, 'new', 'march'))).toMatchObject({ ok: true, dataset });
    } finally {
      await rm(dir, { recursive: true });
    }
  });
});
