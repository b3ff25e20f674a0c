import { ALLOWED_LICENCES, INSTALL_SCRIPTS, READ_LICENCES } from './policy.ts';

/** A package of `package-lock.json`, as far as it matters here. */
export interface LockedPackage {
  version?: string;
  license?: string;
  dev?: boolean;
  hasInstallScript?: boolean;
}

/** One installed package. */
export interface InstalledPackage {
  name: string;
  version: string;
  /** As the package states it, or as it was read in its files; nothing when neither is known. */
  licence?: string;
  /** Whether it is needed to build the site, and not only to test it. */
  builds: boolean;
  runsScript: boolean;
}

/** The packages of a lockfile, for every kind of machine, in the order of names. */
export function packagesOf(lock: { packages: Record<string, LockedPackage> }): InstalledPackage[] {
  return Object.entries(lock.packages)
    .filter(([path]) => path !== '')
    .map(([path, { version = '', license, dev = false, hasInstallScript = false }]) => {
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
      const licence = license ?? READ_LICENCES[`${name}@${version}`];
      return { name, version, ...(licence && { licence }), builds: !dev, runsScript: hasInstallScript };
    })
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1));
}

/** What is against the rules in a list of packages, each as a sentence that says what to do. */
export function offencesOf(packages: readonly InstalledPackage[]): string[] {
  return packages.flatMap((each) => [...licenceOffence(each), ...scriptOffence(each)]);
}

function licenceOffence({ name, version, licence }: InstalledPackage): string[] {
  const fix = 'Read its licence, then decide in scripts/packages/policy.ts.';
  if (!licence) return [`${name}@${version} states no licence. ${fix}`];
  const allowed = ALLOWED_LICENCES.some((each) => each.licence === licence && (each.only?.test(name) ?? true));
  return allowed ? [] : [`${name}@${version} has the licence ${licence}, which it may not have. ${fix}`];
}

function scriptOffence({ name, version, runsScript }: InstalledPackage): string[] {
  if (!runsScript || name in INSTALL_SCRIPTS) return [];
  return [
    `${name}@${version} runs a program when it is installed. Read it, then decide in scripts/packages/policy.ts.`,
  ];
}
