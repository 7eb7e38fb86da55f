import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { ClosingLine } from './tools/closing-line.ts';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 180_000,
    hookTimeout: 180_000,
    pool: 'threads',
    // all cores: what is not told leaves one of them idle, half of a small machine
    maxWorkers: '100%',
    reporters: ['default', new ClosingLine()],
  },
});
