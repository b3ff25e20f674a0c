/**
 * Loaded before a build to make the machine another one: folders list what is in them the other way round, as another file system
 * might, and new files are for their owner alone.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

type Listing = (...given: unknown[]) => unknown;
type Done = (error: unknown, items?: unknown[]) => void;

const { readdir, readdirSync } = fs as unknown as Record<string, Listing>;
const { readdir: readdirLater } = fs.promises as unknown as Record<string, Listing>;

Object.assign(fs, {
  readdirSync: (...given: unknown[]) => (readdirSync!(...given) as unknown[]).reverse(),
  readdir: (...given: unknown[]) => {
    const done = given.pop() as Done;
    return readdir!(...given, (error: unknown, items?: unknown[]) => done(error, items?.reverse()));
  },
});
Object.assign(fs.promises, {
  readdir: async (...given: unknown[]) => ((await readdirLater!(...given)) as unknown[]).reverse(),
});
syncBuiltinESMExports();
process.umask(0o077);
