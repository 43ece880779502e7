import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BlobWriter, TextReader, ZipWriter } from '@zip.js/zip.js';
import type { Plugin } from 'vite';

/** Each zip's folder in the repository. */
const ZIPS = {
  'castcheck-example.zip': 'docs/example',
  'castcheck-templates.zip': 'docs/templates',
};
const GUIDES = ['docs/your-data.md', 'docs/your-data.zh.md'];

/** The same files give the same zip, on every machine. */
async function zipOf(root: string, folder: string): Promise<Buffer> {
  const writer = new ZipWriter(new BlobWriter(), {
    lastModDate: new Date(2026, 0, 1),
    extendedTimestamp: false,
  });
  const files = readdirSync(join(root, folder)).map((name) => join(folder, name));
  for (const file of [...files.sort(), ...GUIDES]) {
    const text = readFileSync(join(root, file), 'utf8');
    const name = file.replace(/^.*[\\/]/, '');
    // without it, spreadsheets take the Chinese of a CSV for another encoding
    await writer.add(name, new TextReader(name.endsWith('.csv') ? `\uFEFF${text}` : text));
  }
  return Buffer.from(await (await writer.close()).arrayBuffer());
}

/** Offers the example package and the empty templates as zips, the guide in each, beside the app: /castcheck-example.zip. */
export function beginnings({ root }: { root: string }): Plugin {
  return {
    name: 'castcheck:beginnings',
    configureServer(server) {
      for (const [name, folder] of Object.entries(ZIPS))
        server.middlewares.use(`${server.config.base}${name}`, (_request, response, next) => {
          response.setHeader('Content-Type', 'application/zip');
          zipOf(root, folder).then((zip) => response.end(zip), next);
        });
    },
    async generateBundle() {
      for (const [name, folder] of Object.entries(ZIPS))
        this.emitFile({ type: 'asset', fileName: name, source: await zipOf(root, folder) });
    },
  };
}
