import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Plugin } from 'vite';

/** Writes the demo's first answers beside the built page. */
export function firstAnswers({ root }: { root: string }): Plugin {
  return {
    name: 'castcheck:first-answers',
    apply: 'build',
    async writeBundle({ dir }) {
      if (!dir) return;
      const script = join(root, 'scripts/first-answers.ts');
      await promisify(execFile)(process.execPath, ['--import', 'tsx', script, join(dir, 'first')], {
        cwd: root,
      });
    },
  };
}
