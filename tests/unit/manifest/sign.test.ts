import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { checkSignature, fingerprintOf, readPublicKey, readSigningKey } from '../../../manifest/sign-fs.ts';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const der = privateKey.export({ type: 'pkcs8', format: 'der' });
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const TEXT = '{"format": 1}\n';

/** The message with which reading a key ends. */
function refusal(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('The key was read');
}

describe('a signing key', () => {
  test.each([
    ['PEM', pem],
    ['PEM on one line', pem.replaceAll('\n', '\\n')],
    ['Base64 of DER', der.toString('base64')],
    ['Base64 of PEM', Buffer.from(pem).toString('base64')],
  ])('is read as %s, and signs what the public key confirms', (_, text) => {
    const key = readSigningKey(text);
    const check = checkSignature(Buffer.from(TEXT), key.sign(TEXT), publicKey);
    expect(check).toEqual({ good: true, fingerprint: fingerprintOf(publicKey) });
    expect(key.fingerprint).toBe(fingerprintOf(publicKey));
  });

  test('signs the same text with the same bytes', () => {
    expect(readSigningKey(pem).sign(TEXT)).toBe(readSigningKey(pem).sign(TEXT));
  });

  test.each([
    ['cut off', pem.slice(0, 60)],
    ['cut off in Base64', der.toString('base64').slice(0, 30)],
    ['something else', 'hunter2-hunter2-hunter2'],
  ])('that is %s is refused without being shown', (_, text) => {
    const message = refusal(() => readSigningKey(text));
    expect(message).toContain('SIGNPOST_SIGNING_KEY cannot be read');
    for (let start = 0; start + 8 <= text.length; start += 4) {
      const piece = text.slice(start, start + 8);
      if (!piece.includes('PRIVATE') && !piece.includes('-----')) expect(message).not.toContain(piece);
    }
  });

  test('for another method is refused by its name', () => {
    const text = rsa.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    expect(refusal(() => readSigningKey(text))).toContain('is a key for rsa; it must be one for Ed25519');
  });
});

describe('a public key', () => {
  const spki = (key: KeyObject) => key.export({ type: 'spki', format: 'pem' }).toString();

  test('is read as PEM and as Base64', () => {
    expect(readPublicKey(spki(publicKey)).equals(publicKey)).toBe(true);
    const base64 = publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
    expect(readPublicKey(base64).equals(publicKey)).toBe(true);
  });

  test('that is a private one is refused', () => {
    expect(refusal(() => readPublicKey(pem))).toContain('This is a private key');
  });

  test('that is cut off or for another method is refused', () => {
    expect(refusal(() => readPublicKey(spki(publicKey).slice(0, 50)))).toContain('it may be cut off');
    expect(refusal(() => readPublicKey(spki(rsa.publicKey)))).toContain('is one for rsa');
  });
});

describe('a signature', () => {
  const signature = readSigningKey(pem).sign(TEXT);
  const check = (text: string, given: string, key = publicKey) => checkSignature(Buffer.from(text), given, key);

  test('does not fit a manifest that was changed', () => {
    expect(check(TEXT.replace('1', '2'), signature)).toMatchObject({
      good: false,
      reason: expect.stringContaining('changed after it was signed'),
    });
  });

  test('does not fit another key, which is named', () => {
    const other = generateKeyPairSync('ed25519').publicKey;
    const reason = `signed by another key than ${fingerprintOf(other)}`;
    expect(check(TEXT, signature, other)).toMatchObject({ good: false, reason: expect.stringContaining(reason) });
  });

  test.each([signature.slice(0, 40), '', 'not base64!', `${signature}${signature}`])(
    'that is cut off or something else is told apart: %#',
    (given) => {
      expect(check(TEXT, given)).toMatchObject({ good: false, reason: expect.stringContaining('may be cut off') });
    },
  );
});
