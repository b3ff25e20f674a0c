import { createHash, createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';

/** A key that signs manifests. */
export interface SigningKey {
  /** Which key it is, for people: see {@link fingerprintOf}. */
  fingerprint: string;
  /** The text of the signature file for the text of a manifest. */
  sign: (manifest: string) => string;
}

/** How a signature was found to be. `no` carries the reason. */
export type SignatureCheck = { good: true; fingerprint: string } | { good: false; reason: string };

const HOW_TO_MAKE = 'Make one with: openssl genpkey -algorithm ed25519 (docs/verifying.md).';

/**
 * Reads the private key that manifests are signed with.
 * @param text PKCS #8: as PEM, also with `\n` in place of line ends, or as Base64 of PEM or of DER.
 * @throws Error that says what is wrong, without a letter of the key.
 */
export function readSigningKey(text: string): SigningKey {
  const key = readKey(text, 'pkcs8');
  if (!key) {
    throw new Error(
      `SIGNPOST_SIGNING_KEY cannot be read as a private key in PKCS #8 (PEM, or Base64); it may be cut off. ${HOW_TO_MAKE}`,
    );
  }
  if (key.asymmetricKeyType !== 'ed25519') {
    throw new Error(
      `SIGNPOST_SIGNING_KEY is a key for ${key.asymmetricKeyType}; it must be one for Ed25519. ${HOW_TO_MAKE}`,
    );
  }
  return {
    fingerprint: fingerprintOf(createPublicKey(key)),
    sign: (manifest) => `${sign(null, Buffer.from(manifest), key).toString('base64')}\n`,
  };
}

/**
 * Reads the public key that a signature is checked with.
 * @param text SPKI: as PEM, or as Base64 of PEM or of DER.
 * @throws Error that says what is wrong.
 */
export function readPublicKey(text: string): KeyObject {
  if (/PRIVATE KEY/.test(text))
    throw new Error('This is a private key. Give the public one, and keep this one to yourself.');
  const key = readKey(text, 'spki');
  if (!key) throw new Error('The public key cannot be read as SPKI (PEM, or Base64); it may be cut off.');
  if (key.asymmetricKeyType !== 'ed25519') {
    throw new Error(`The public key is one for ${key.asymmetricKeyType}; it must be one for Ed25519.`);
  }
  return key;
}

/** Checks the signature of a manifest. */
export function checkSignature(manifest: Uint8Array, signature: string, key: KeyObject): SignatureCheck {
  const bytes = Buffer.from(signature.trim(), 'base64');
  if (bytes.length !== 64 || bytes.toString('base64') !== signature.trim()) {
    return { good: false, reason: 'The signature is not one of Ed25519 in Base64; it may be cut off.' };
  }
  const fingerprint = fingerprintOf(key);
  if (verify(null, manifest, key, bytes)) return { good: true, fingerprint };
  return {
    good: false,
    reason: `The signature does not fit: the manifest was changed after it was signed, or it was signed by another key than ${fingerprint}.`,
  };
}

/** `SHA256:` and the start of the hash of a public key, enough to tell keys apart. */
export function fingerprintOf(key: KeyObject): string {
  const hash = createHash('sha256').update(key.export({ type: 'spki', format: 'der' }));
  return `SHA256:${hash.digest('hex').slice(0, 32)}`;
}

function readKey(text: string, type: 'pkcs8' | 'spki'): KeyObject | undefined {
  const lines = text.replaceAll('\\n', '\n').trim();
  const bytes = lines.includes('-----BEGIN') ? Buffer.from(lines) : Buffer.from(lines, 'base64');
  const format = bytes.includes('-----BEGIN') ? 'pem' : 'der';
  try {
    if (type === 'pkcs8') return createPrivateKey({ key: bytes, format, type });
    return createPublicKey({ key: bytes, format, type });
  } catch {
    return undefined;
  }
}
