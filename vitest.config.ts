import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { '@': path('./src'), '@mocks': path('./mocks') } },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'mocks/**/*.test.ts', 'test/**/*.test.{ts,tsx}'],
    setupFiles: ['test/setup.ts'],
    // tokens are read as a text too
    css: { include: /tokens\.css/ },
    testTimeout: 30_000,
    // by itself it leaves a core free, which of two is half
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
});
