import { differenceOf, inOrder, type Comparison, type Difference } from './compare.ts';
import { inParallel } from './in-parallel.ts';
import { addressOf } from './safe-path.ts';
import type { Manifest, ManifestFile } from './shape.ts';
import { fetchFile, type FetchLimits } from './site-client-fs.ts';

/** Files that tell a host what to do. Hosts that read them do not serve them. */
const FOR_HOSTS = new Set(['.assetsignore', '_headers', '_redirects', '_redirects.caddy', '_redirects.nginx']);

/** How a site is fetched. */
export interface SiteLimits extends FetchLimits {
  /** Files that are fetched at the same time. */
  atOnce: number;
  /** Largest file that is fetched, in bytes. */
  largest: number;
}

/**
 * Compares what a host serves with the manifest of a site.
 * @param site Address of the root of the site, with a slash at its end.
 */
export async function compareSite(site: URL, manifest: Manifest, limits: SiteLimits): Promise<Comparison> {
  const results = await inParallel(manifest.files, limits.atOnce, (file) => compareFile(site, file, limits));
  const differences = results.flatMap((each) => (typeof each === 'object' ? [each] : []));
  const same = manifest.files.filter((_, index) => results[index] === 'same');
  const hidden = manifest.files.filter((_, index) => results[index] === 'hidden');
  return {
    compared: manifest.files.length - hidden.length,
    bytes: same.reduce((sum, { bytes }) => sum + bytes, 0),
    differences: inOrder(differences),
    remarks: [
      ...(hidden.length > 0
        ? [`The host does not serve ${hidden.map(({ path }) => path).join(', ')}: for hosts, not for readers.`]
        : []),
      'Files that the host has besides those of the manifest cannot be seen from outside.',
    ],
  };
}

async function compareFile(site: URL, file: ManifestFile, limits: SiteLimits): Promise<'same' | 'hidden' | Difference> {
  const { path, bytes } = file;
  if (bytes > limits.largest) return { kind: 'unread', path, detail: `${bytes} bytes are more than are fetched` };
  // A page is asked for by its address, as readers do: some hosts redirect from the name of the file.
  const address = addressOf(path.replace(/(^|\/)index\.html$/, '$1'), site);
  const answer = await fetchFile(address, bytes, limits);
  if (answer.kind === 'found') return differenceOf(file, answer) ?? 'same';
  if (FOR_HOSTS.has(path)) return 'hidden';
  if (answer.kind === 'missing') return { kind: 'missing', path, detail: 'not served' };
  return { kind: 'unread', path, detail: answer.reason };
}
