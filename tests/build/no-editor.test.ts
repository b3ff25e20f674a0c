import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';

test('the public site has nothing of the editor in it', () => {
  const site = inject('site');
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' });
  expect(files.length).toBeGreaterThan(500);
  expect(files.filter((file) => /sveltia|(?:^|[\\/])(?:admin|cms)(?:[\\/]|$)/.test(file))).toEqual([]);
  const scripts = files.filter((file) => /\.(?:js|html)$/.test(file));
  expect(scripts.filter((file) => /sveltia/i.test(readFileSync(join(site, file), 'utf8')))).toEqual([]);
});
