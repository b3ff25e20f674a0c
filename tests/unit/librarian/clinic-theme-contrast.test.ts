import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { GROUNDS } from '../../../librarian/checks/clinic-theme-contrast.ts';
import { contrast } from '../../../src/hub/contrast.ts';

const TOKENS = readFileSync(join(import.meta.dirname, '../../../src/styles/tokens.css'), 'utf8');
const [light = '', dark = ''] = TOKENS.split('@media (prefers-color-scheme: dark)');

/** A colour of the tokens, with all six of its digits. */
function token(css: string, name: string): string | undefined {
  const colour = new RegExp(`--${name}: (#[0-9a-f]{3,6});`).exec(css)?.[1];
  return colour?.length === 4 ? colour.replaceAll(/[0-9a-f]/g, '$&$&') : colour;
}

test.each([
  ['accent', light, GROUNDS.accent],
  ['accentDark', dark, GROUNDS.accentDark],
] as const)('the grounds for %s are those of the tokens', (_, css, grounds) => {
  for (const [name, colour] of Object.entries(grounds)) expect(token(css, name), name).toBe(colour);
});

test('our own colour passes what a clinic’s has to', () => {
  for (const ground of Object.values(GROUNDS.accent)) expect(contrast('#0f5257', ground)).toBeGreaterThan(4.5);
  for (const ground of Object.values(GROUNDS.accentDark)) expect(contrast('#8fd0cf', ground)).toBeGreaterThan(4.5);
});
