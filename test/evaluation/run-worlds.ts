import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { WorldResult } from './judge-world';

const JUDGE = fileURLToPath(new URL('judge-process.ts', import.meta.url));

/**
 * Judges one world a seed in so many processes, results in the order of the seeds whatever order they end in; `done` is told of each as it
 * ends. Rejects when a process fails.
 */
export async function runWorlds(
  seeds: readonly number[],
  streamers: number,
  processes: number,
  done: (result: WorldResult) => void,
): Promise<WorldResult[]> {
  const results = new Map<number, WorldResult>();
  const left = seeds.slice();
  await Promise.all(
    Array.from({ length: Math.min(processes, seeds.length) }, () => {
      const judge = fork(JUDGE);
      return new Promise<void>((resolve, reject) => {
        const next = () => {
          const seed = left.shift();
          if (seed === undefined) judge.disconnect();
          else judge.send({ seed, streamers });
        };
        // what comes is what judge-process.ts sends
        judge.on('message', (message) => {
          const result = message as WorldResult;
          results.set(result.seed, result);
          done(result);
          next();
        });
        judge.on('error', reject);
        judge.on('exit', (code) =>
          code === 0 ? resolve() : reject(new Error(`A judge ended with ${code}`)),
        );
        next();
      });
    }),
  );
  return seeds.flatMap((seed) => results.get(seed) ?? []);
}
