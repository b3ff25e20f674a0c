/** Loaded before a build to kill it, as by a power cut, at the moment it writes a file whose path contains `SIGNPOST_KILLED_AT`. */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

type Write = (path: unknown, ...rest: unknown[]) => unknown;

const moment = process.env['SIGNPOST_KILLED_AT'] ?? '';

for (const [module, names] of [
  [fs, ['writeFileSync', 'renameSync', 'rmSync']],
  [fs.promises, ['writeFile']],
] as const) {
  const functions = module as unknown as Record<string, Write>;
  for (const name of names) {
    const write = functions[name]!;
    functions[name] = (path, ...rest) => {
      if (String(path).replaceAll('\\', '/').includes(moment)) process.kill(process.pid, 'SIGKILL');
      return write(path, ...rest);
    };
  }
}
syncBuiltinESMExports();
