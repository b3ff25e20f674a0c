import { defineConfig } from 'vitest/config';

/** The site of payloads alone, without the real site that other tests of built sites need. `npm run bench:hostile` runs it turn by turn. */
export default defineConfig({
  test: { include: ['tests/build/hostile.test.ts'], testTimeout: 1_200_000, hookTimeout: 600_000 },
});
