import { printable } from '../librarian/reporters/printable.ts';
import { isSafePath } from './safe-path.ts';

/** Changes when a reader of old manifests would misread new ones. */
export const MANIFEST_FORMAT = 1;

/** Name of the manifest in the root of a built site. */
export const MANIFEST_FILE = 'manifest.json';

/** Name of the signature of its bytes, beside it. */
export const SIGNATURE_FILE = `${MANIFEST_FILE}.sig`;

/** One file of a site. */
export interface ManifestFile {
  /** Path below the site, with `/` between folders. */
  path: string;
  bytes: number;
  /** SHA-256 of the content, 64 hexadecimal digits in lower case. */
  sha256: string;
}

/** Where the source of a site comes from. */
export interface Source {
  /** Commit of the source; `null` when nothing could tell. */
  commit: string | null;
  /** Whether files differed from that commit, or were new; `null` with the commit. */
  dirty: boolean | null;
}

/** What a built site consists of and what it was made from. */
export interface Manifest {
  format: typeof MANIFEST_FORMAT;
  /** Address the site was built for. */
  site: string;
  /** Day the site was built for, `YYYY-MM-DD`. */
  today: string;
  source: Source;
  /** Digest of the content folder, see `contentDigest`. */
  content: string;
  /** Every file but the manifest, its signature and compressed copies, in the order of paths. */
  files: ManifestFile[];
}

/** A manifest that cannot be used; the message says why. */
export class ManifestError extends Error {
  override name = 'ManifestError';
}

/** The text of a manifest: JSON with one file on each line, so that two of them can be compared line by line. */
export function manifestText({ files, ...about }: Manifest): string {
  const head = Object.entries(about).map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)},\n`);
  const list = files.map((file) => `    ${JSON.stringify(file)}`).join(',\n');
  return `{\n${head.join('')}  "files": [\n${list}\n  ]\n}\n`;
}

/**
 * Reads a manifest, which may come from anywhere.
 * @throws ManifestError when it is not one, is of another format, or names a path outside the site.
 */
export function parseManifest(text: string): Manifest {
  const data = parseJson(text);
  if (!isRecord(data)) throw new ManifestError('The manifest is not an object of JSON.');
  if (data['format'] !== MANIFEST_FORMAT) {
    throw new ManifestError(
      `The manifest has format ${shown(data['format'])}; this version of Signpost reads format ${MANIFEST_FORMAT}.`,
    );
  }
  const { files, source } = data;
  const fits =
    typeof data['site'] === 'string' &&
    typeof data['today'] === 'string' &&
    isHash(data['content']) &&
    isSource(source) &&
    Array.isArray(files);
  if (!fits) throw new ManifestError('The manifest lacks one of: site, today, source, content, files.');
  return {
    format: MANIFEST_FORMAT,
    site: data['site'] as string,
    today: data['today'] as string,
    source,
    content: data['content'] as string,
    files: parseFiles(files as unknown[]),
  };
}

function parseFiles(list: readonly unknown[]): ManifestFile[] {
  let before: string | undefined;
  return list.map((each, index) => {
    if (!isFile(each)) throw new ManifestError(`The manifest’s file ${index + 1} lacks a path, a size or a SHA-256.`);
    const { path, bytes, sha256 } = each;
    if (!isSafePath(path)) {
      throw new ManifestError(
        `The manifest names ${shown(path)}, which is no path inside a site. Nothing was compared.`,
      );
    }
    if (before !== undefined && comparePaths(before, path) >= 0) {
      throw new ManifestError(`The manifest names ${shown(path)} out of order or twice.`);
    }
    before = path;
    return { path, bytes, sha256 };
  });
}

/** Order of paths: by the bytes of their UTF-8, as `LC_ALL=C sort` has it. */
export function comparePaths(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ManifestError('The manifest is not JSON; was it cut off?');
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isHash(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
}

function isSource(value: unknown): value is Source {
  if (!isRecord(value)) return false;
  const { commit, dirty } = value;
  return (typeof commit === 'string' || commit === null) && (typeof dirty === 'boolean' || dirty === null);
}

function isFile(value: unknown): value is ManifestFile {
  if (!isRecord(value)) return false;
  const { path, bytes, sha256 } = value;
  return typeof path === 'string' && Number.isSafeInteger(bytes) && (bytes as number) >= 0 && isHash(sha256);
}

/** A value of a manifest for a message. */
function shown(value: unknown): string {
  return printable((JSON.stringify(value) ?? 'nothing').slice(0, 120));
}
