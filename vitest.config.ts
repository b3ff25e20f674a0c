import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        // Test files share a process, which takes a third less than one for each: a test puts back whatever it changes outside itself.
        test: {
          name: 'unit',
          include: ['tests/{unit,contract,content}/**/*.test.ts'],
          setupFiles: 'tests/property-seed.ts',
          pool: 'forks',
          isolate: false,
          maxWorkers: 2,
          testTimeout: 60_000,
        },
      },
      {
        // Builds whole sites, each of which keeps one processor busy and takes a gigabyte of memory.
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          globalSetup: 'tests/build/setup-fs.ts',
          setupFiles: 'tests/property-seed.ts',
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
