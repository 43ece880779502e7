import { BlobReader, TextWriter, ZipReader } from '@zip.js/zip.js/index-native.js';
import { describe, expect, it } from 'vitest';
import { configureClient } from '@/api/client';
import { recordCounter } from './record-counter';
import { writeZip } from './write-zip';

const TEXTS: Record<string, string> = {
  streamers: 'streamer_id,display_name\ns1,"a\nb"\ns2,"他说 ""好"""\n',
};

const answering = (onTable: () => void = () => undefined) =>
  configureClient({
    baseUrl: 'http://api.test',
    fetch: (input) => {
      const { pathname, searchParams } = new URL(String(input));
      if (pathname === '/datapackage') return Promise.resolve(Response.json({ title: '数据' }));
      onTable();
      const text = TEXTS[searchParams.get('table') ?? ''] ?? 'id\n';
      return Promise.resolve(new Response(text, { headers: { 'Content-Type': 'text/csv' } }));
    },
  });

async function textOf(blob: Blob, name: string): Promise<string | undefined> {
  const entries = await new ZipReader(new BlobReader(blob)).getEntries();
  const entry = entries.find(({ filename }) => filename === name);
  return entry?.directory === false ? entry.getData(new TextWriter()) : undefined;
}

describe('a dataset as a zip', () => {
  it('holds the descriptor and each table as they came, and counts rows, not lines', async () => {
    answering();
    const told: number[] = [];
    const { blob, rows } = await writeZip(new AbortController().signal, (n) => told.push(n));
    expect(rows).toBe(2);
    expect(told.at(-1)).toBe(2);
    expect(await textOf(blob, 'streamers.csv')).toBe(TEXTS['streamers']);
    expect(await textOf(blob, 'enforcements.csv')).toBe('id\n');
    expect(JSON.parse((await textOf(blob, 'datapackage.json')) ?? '')).toEqual({ title: '数据' });
  });

  it('ends when it is cancelled', async () => {
    const controller = new AbortController();
    let tables = 0;
    answering(() => {
      tables += 1;
      if (tables === 3) controller.abort(new Error('enough'));
    });
    await expect(writeZip(controller.signal, () => undefined)).rejects.toThrow('enough');
    expect(tables).toBe(3);
  });
});

it('counts records over the edges of what it is given', () => {
  const count = recordCounter();
  const bytes = new TextEncoder().encode('a,b\n1,"x\ny""z\n"\n2,3\n');
  let records = 0;
  for (const byte of bytes) records = count(Uint8Array.of(byte));
  expect(records).toBe(3);
});
