/**
 * Writes `src/i18n/message-values.gen.ts` from the English dictionary: every message key with the values it needs.
 * With `--check`, writes nothing and fails when the file is stale.
 */
import { readFile, rename, writeFile } from 'node:fs/promises';
import { messageSignatures } from '../src/i18n/dictionary-rules.ts';

const SOURCE = new URL('../src/i18n/dictionaries/en.json', import.meta.url);
const TARGET = new URL('../src/i18n/message-values.gen.ts', import.meta.url);

const dictionary = JSON.parse(await readFile(SOURCE, 'utf8')) as Record<string, string>;
const lines = [...messageSignatures(dictionary)].map(([key, values]) => `  '${key}': ${typeOf(values)};`);
const text = `// Generated from dictionaries/en.json by \`npm run generate\`. Do not edit.

/** Every message key with the values its placeholders need. */
export interface MessageValues {
${lines.join('\n')}
}
`;

if (process.argv.includes('--check')) {
  if ((await readFile(TARGET, 'utf8').catch(() => '')) !== text) {
    console.error('src/i18n/message-values.gen.ts is stale: run "npm run generate"');
    process.exitCode = 1;
  }
} else {
  await writeFile(new URL(`${TARGET.href}.tmp`), text);
  await rename(new URL(`${TARGET.href}.tmp`), TARGET);
}

function typeOf(values: ReadonlySet<string>): string {
  if (values.size === 0) return 'Record<string, never>';
  return `{ ${[...values].map((name) => `${name}: ${name === 'count' ? 'number' : 'string'}`).join('; ')} }`;
}
