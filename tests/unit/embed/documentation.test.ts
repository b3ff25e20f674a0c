import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CAMPAIGN_PARTS, EMBED_OPTION_NAMES, EMBED_PARTS } from '../../../src/hub/options.ts';
import { EMBED_VERSION } from '../../../src/hub/version.ts';

const ROOT = join(import.meta.dirname, '../../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const page = read('docs/embed.md');
const code = globSync(['src/hub/*.ts', 'embed/*.ts'], { cwd: ROOT }).map(read).join('\n');
const styles = read('src/hub/hub.css') + read('embed/element.css');

/** Every match of the first group, each once, in order of the alphabet. */
function all(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, name = '']) => name))].sort();
}

describe('the reference of embeds', () => {
  test('names every option and every part that can be chosen', () => {
    const options = page.slice(page.indexOf('\n## Options'));
    expect(EMBED_OPTION_NAMES.filter((name) => !options.includes(`| \`${name}\``))).toEqual([]);
    expect([...EMBED_PARTS, ...CAMPAIGN_PARTS].filter((name) => !options.includes(`\`${name}\``))).toEqual([]);
  });

  test('names the custom properties that there are, and no others', () => {
    expect(all(page, /\| `(--signpost-[a-z-]+)`/g)).toEqual(all(styles, /var\(\s*(--signpost-[a-z-]+)/g));
  });

  test('names the parts that there are, and no others', () => {
    const list = page.slice(page.indexOf('there are parts'), page.indexOf('A frame and a copy have them'));
    const named = all(list.replace(/`[^`]*::[^`]*`/, ''), /`([a-z]+)`/g);
    const made = [...all(code, /\bh\(\s*'[a-z0-9]+\.([a-z]+)'/g), 'emergency', 'urgent', 'advice', 'look', 'heading'];
    const withLinks = [...made, ...all(code, /\blink\(\s*'a\.([a-z]+)'/g)].filter(
      // Words for the ear alone, and a line that only a copy has.
      (name) => !['hidden', 'copy'].includes(name),
    );
    expect(named).toEqual([...new Set(withLinks)].sort());
  });

  test('names every error', () => {
    const codes = all(read('embed/events.ts'), /\| '([a-z]+)'/g);
    expect(codes.length).toBe(9);
    expect(all(page.slice(page.indexOf('### Errors'), page.indexOf('### Look')), /\| `([a-z]+)`/g)).toEqual(
      ['code', ...codes].sort(),
    );
  });

  test('shows the newest version', () => {
    expect(page).toContain(`/embed/v1/signpost-${EMBED_VERSION}.js`);
  });
});
