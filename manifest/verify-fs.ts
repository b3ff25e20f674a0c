import type { KeyObject } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { MisuseError } from '../librarian/command-line-fs.ts';
import { compareFolder } from './compare-folder-fs.ts';
import { compareSite, type SiteLimits } from './compare-site-fs.ts';
import type { Verification } from './report.ts';
import { MANIFEST_FILE, ManifestError, parseManifest, SIGNATURE_FILE } from './shape.ts';
import { checkSignature, readPublicKey } from './sign-fs.ts';
import { fetchFile, mayAsk } from './site-client-fs.ts';

/** Largest manifest that is read, in bytes: room for 400,000 files. */
const LARGEST_MANIFEST = 64 * 1024 ** 2;

/** What to verify, and against what. */
export interface Request {
  /** A folder, or an address that begins with `https://`, or `http://` on this machine. */
  place: string;
  /** File of a manifest from elsewhere; its signature stands beside it. */
  manifest: string | undefined;
  /** Files of public keys, one of which must have signed the manifest; with none, the signature is not looked at. */
  keys: readonly string[];
  limits: SiteLimits;
}

/** Reads a file of the site by its name; nothing when it is not there. */
type Reader = (name: string) => Promise<Buffer | undefined>;

/**
 * Compares a site with its manifest, and checks its signature first when a key is given.
 * @throws ManifestError when there is no manifest to trust, or MisuseError when the request makes no sense.
 */
export async function verify({ place, manifest: file, keys, limits }: Request): Promise<Verification> {
  const publicKeys = await Promise.all(keys.map(publicKey));
  const site = await placeOf(place);
  const read: Reader = file === undefined ? readerOf(site, limits) : (name) => readBeside(file, name);
  const bytes = await read(MANIFEST_FILE);
  if (!bytes) throw new ManifestError(`There is no manifest: ${file ?? `${place} has no ${MANIFEST_FILE}`}.`);
  if (bytes.length > LARGEST_MANIFEST) throw new ManifestError('The manifest is too large to be one.');
  const signature = signatureWords(bytes, (await read(SIGNATURE_FILE))?.toString('utf8'), publicKeys);
  const manifest = parseManifest(bytes.toString('utf8'));
  const comparison = await (site instanceof URL ? compareSite(site, manifest, limits) : compareFolder(site, manifest));
  const { site: builtFor, today, source, content } = manifest;
  return { place, manifest: { site: builtFor, today, source, content }, comparison, signature };
}

async function placeOf(place: string): Promise<URL | string> {
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(place)) {
    if ((await stat(place).catch(() => undefined))?.isDirectory()) return place;
    throw new MisuseError(`There is no folder ${place}. Addresses begin with https://.`);
  }
  const address = URL.parse(place);
  if (!address || !mayAsk(address) || address.username || address.password) {
    throw new MisuseError(
      `${place} cannot be asked: give an https address without a password; http only on this machine.`,
    );
  }
  return new URL(address.pathname.endsWith('/') ? address.pathname : `${address.pathname}/`, address.origin);
}

function readerOf(site: URL | string, limits: SiteLimits): Reader {
  if (typeof site === 'string') return (name) => readIfThere(join(site, name));
  return async (name) => {
    const answer = await fetchFile(new URL(name, site), LARGEST_MANIFEST, limits, true);
    if (answer.kind === 'failed') throw new ManifestError(`${name} cannot be fetched: ${answer.reason}.`);
    return answer.kind === 'found' ? answer.body : undefined;
  };
}

function readBeside(file: string, name: string): Promise<Buffer | undefined> {
  return readIfThere(name === MANIFEST_FILE ? file : `${file}.sig`);
}

async function readIfThere(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    throw new ManifestError(`${file} cannot be read (${code ?? 'for no known reason'}).`);
  }
}

async function publicKey(file: string): Promise<KeyObject> {
  const text = (await readIfThere(file))?.toString('utf8');
  if (text === undefined) throw new MisuseError(`There is no key ${file}.`);
  try {
    return readPublicKey(text);
  } catch (error) {
    throw new MisuseError(`${file}: ${(error as Error).message}`);
  }
}

function signatureWords(manifest: Buffer, signature: string | undefined, keys: readonly KeyObject[]): string {
  if (keys.length === 0) {
    return signature === undefined ? 'none' : 'there is one, which was not checked; --key names the public key';
  }
  if (signature === undefined) throw new ManifestError('The manifest is not signed. Nothing was compared.');
  const checks = keys.map((key) => checkSignature(manifest, signature, key));
  const good = checks.find((check) => check.good);
  if (good) return `good, by the key ${good.fingerprint}`;
  const reasons = checks.flatMap((check) => (check.good ? [] : [check.reason]));
  throw new ManifestError(`${[...new Set(reasons)].join('\n')}\nNothing was compared.`);
}
