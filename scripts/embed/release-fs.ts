/** Keeps the scripts of this version as files, which are served for good: `npm run release:embed`. */
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { EMBED_VERSION } from '../../src/hub/version.ts';
import { embedScript } from '../../src/integrations/embed-bundle-fs.ts';
import { RELEASES } from '../../src/integrations/embed-files-fs.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Scripts that another website may name with a version. */
export const RELEASED = ['signpost', 'frame-height'] as const;

if (import.meta.main) {
  const { values } = parseArgs({ options: { replace: { type: 'boolean', default: false } } });
  for (const name of RELEASED) {
    const file = join(RELEASES, `${name}-${EMBED_VERSION}.js`);
    if (existsSync(join(ROOT, file)) && !values.replace) {
      console.error(
        `${file} is there already. Raise EMBED_VERSION; --replace is for a version nobody has published yet.`,
      );
      process.exitCode = 1;
      continue;
    }
    await writeFile(join(ROOT, file), await embedScript(ROOT, name));
    console.log(file);
  }
}
