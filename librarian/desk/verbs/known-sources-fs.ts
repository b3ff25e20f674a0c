import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { settingsSchema } from '../../../src/schemas/settings.ts';
import { MisuseError } from '../../command-line-fs.ts';
import { readYaml } from '../../yaml-source.ts';

/**
 * Ids of the sources that the settings name.
 * @throws MisuseError when the settings cannot be read.
 */
export function knownSources(root: string): string[] {
  const file = join(root, 'settings/site.yaml');
  try {
    const settings = settingsSchema.parse(readYaml(readFileSync(file, 'utf8')).fields?.value);
    return settings.sources.map(({ id }) => id);
  } catch {
    throw new MisuseError(`The settings in ${file} cannot be read: run npm run desk -- check.`);
  }
}
