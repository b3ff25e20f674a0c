import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { RELEASED } from '../../../scripts/embed/release-fs.ts';
import { GROUNDS } from '../../../src/hub/contrast.ts';
import { integrityList, integrityOf } from '../../../src/hub/integrity.ts';
import { EMBED_VERSION } from '../../../src/hub/version.ts';
import { embedScript, frameStyles } from '../../../src/integrations/embed-bundle-fs.ts';
import { releasedScripts } from '../../../src/integrations/embed-files-fs.ts';

const ROOT = join(import.meta.dirname, '../../..');
const compressed = (text: string) => brotliCompressSync(text).length;

describe('a released script', () => {
  test.each(RELEASED)(
    '%s is what its sources make; else raise the version and run "npm run release:embed"',
    async (name) => {
      const released = readFileSync(join(ROOT, `embed/releases/${name}-${EMBED_VERSION}.js`), 'utf8');
      expect(await embedScript(ROOT, name)).toBe(released);
    },
  );

  test('has the integrity that browsers work out', async () => {
    // From the specification of Subresource Integrity.
    expect(await integrityOf("alert('Hello, world.');")).toBe(
      'sha384-H8BRh8j48O9oYatfu5AZzq6A9RINhZO5H16dQZngK7T62em8MUt1FLm52t+eX6xO',
    );
  });

  test('is listed with its integrity, and the newest is not', async () => {
    const scripts = Object.fromEntries([['signpost', 'newest'], ...(await releasedScripts(ROOT))]);
    const { version, files } = await integrityList(scripts);
    expect(version).toBe(EMBED_VERSION);
    expect(files.map(({ file }) => file)).toContain(`/embed/v1/signpost-${EMBED_VERSION}.js`);
    expect(files.map(({ file }) => file)).not.toContain('/embed/v1/signpost.js');
    for (const { integrity } of files) expect(integrity).toMatch(/^sha384-[A-Za-z0-9+/]{64}$/);
  });
});

describe('what other websites load', () => {
  test('is small', async () => {
    expect(compressed(await embedScript(ROOT, 'signpost'))).toBeLessThan(9_000);
    expect(compressed(await embedScript(ROOT, 'frame-height'))).toBeLessThan(500);
  });

  test('is small in a frame', async () => {
    expect(compressed(await embedScript(ROOT, 'frame'))).toBeLessThan(2_000);
    expect(compressed(await frameStyles(ROOT))).toBeLessThan(2_200);
  });

  test.each(['signpost', 'package', 'frame', 'frame-height'] as const)(
    'parses no text as markup, style or code in %s, and keeps nothing',
    async (name) => {
      const script = await embedScript(ROOT, name);
      expect(script).not.toMatch(
        /innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser|createContextualFragment/,
      );
      expect(script).not.toMatch(/\beval\b|new Function|createElement\(["'](?:style|script|link|img|iframe)/);
      expect(script).not.toMatch(/cookie|localStorage|sessionStorage|indexedDB|sendBeacon|XMLHttpRequest|WebSocket/);
    },
  );

  test('asks for one thing only', async () => {
    expect((await embedScript(ROOT, 'signpost')).match(/\bfetch\(/g)).toHaveLength(1);
    expect(await embedScript(ROOT, 'frame')).not.toMatch(/\bfetch\(/);
  });

  test('knows where it is from as a script, and not as a package', async () => {
    expect(await embedScript(ROOT, 'signpost')).toContain('import.meta.url');
    expect(await embedScript(ROOT, 'package')).not.toContain('import.meta');
  });

  test('has the grounds that colours are measured against', () => {
    const styles = readFileSync(join(ROOT, 'src/hub/hub.css'), 'utf8');
    expect(styles).toContain(`--signpost-paper, var(--light, ${GROUNDS.light[1]}) var(--dark, ${GROUNDS.dark[1]})`);
    expect(styles).toContain(`--signpost-raised, var(--light, #fff) var(--dark, ${GROUNDS.dark[0]})`);
  });

  test('is the same every time', async () => {
    expect(await embedScript(ROOT, 'signpost')).toBe(await embedScript(ROOT, 'signpost'));
  });
});

describe('the package', () => {
  test('can be imported where there is no page', async () => {
    const script = await embedScript(ROOT, 'package');
    const address = `data:text/javascript;base64,${Buffer.from(script).toString('base64')}`;
    const { SignpostHub, defineSignpostHub } = (await import(/* @vite-ignore */ address)) as Record<string, unknown>;
    expect(typeof SignpostHub).toBe('function');
    expect(typeof defineSignpostHub).toBe('function');
  });
});
