/** Prints the licences of all packages and which of them run programs when they are installed; fails when that is against the rules. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { offencesOf, packagesOf, type InstalledPackage } from './lock-check.ts';
import { INSTALL_SCRIPTS } from './policy.ts';

const lock = JSON.parse(readFileSync(join(import.meta.dirname, '../../package-lock.json'), 'utf8')) as Parameters<
  typeof packagesOf
>[0];
const packages = packagesOf(lock);
const offences = offencesOf(packages);
console.log(
  [
    ...[...Map.groupBy(packages, ({ licence = 'not stated' }) => licence)]
      .sort(([, a], [, b]) => b.length - a.length)
      .map(
        ([licence, list]) =>
          `${licence}: ${list.length} packages, ${list.filter(({ builds }) => builds).length} for the build\n  ${names(list)}`,
      ),
    `Programs at installation:\n${Object.entries(INSTALL_SCRIPTS)
      .map(([name, why]) => `  ${name} ${why}`)
      .join('\n')}`,
    offences.length === 0 ? `${packages.length} packages, all within the rules.` : offences.join('\n'),
  ].join('\n\n'),
);
process.exitCode = offences.length > 0 ? 1 : 0;

function names(list: readonly InstalledPackage[]): string {
  return [...new Set(list.map(({ name, version }) => `${name}@${version}`))].join(', ');
}
