/**
 * Writes what is generated from the dictionaries: `src/i18n/message-values.gen.ts`, every message key with the values it
 * needs, and `src/saved/words.gen.ts`, the words that the script of every page says.
 * With `--check`, writes nothing and fails when a file is stale.
 */
import { readFile, rename, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { messageSignatures } from '../src/i18n/dictionary-rules.ts';
import { LOCALES } from '../src/i18n/locales.ts';

const SOURCE = new URL('../src/', import.meta.url);

/** The words of the saved list, by their name in the script. */
const SAVED_WORDS = { save: 'saved.save', saved: 'saved.saved' };

await generate('i18n/message-values.gen.ts', await messageValues());
await generate('saved/words.gen.ts', await savedWords());

async function messageValues(): Promise<string> {
  const lines = [...messageSignatures(await readDictionary('en'))].map(
    ([key, values]) => `  '${key}': ${typeOf(values)};`,
  );
  return `// Generated from dictionaries/en.json by \`npm run generate\`. Do not edit.

/** Every message key with the values its placeholders need. */
export interface MessageValues {
${lines.join('\n')}
}
`;
}

async function savedWords(): Promise<string> {
  const all = Object.values(LOCALES).map(async ({ id, lang }) => {
    const dictionary = await readDictionary(id);
    const words = Object.entries(SAVED_WORDS).map(([name, key]) => [name, dictionary[key]]);
    return [lang, Object.fromEntries(words)] as const;
  });
  return pretty(`// Generated from the dictionaries by \`npm run generate\`. Do not edit.

/** What the script of every page says about the saved list, by the language of the page. */
export const SAVED_WORDS: Record<string, Record<'${Object.keys(SAVED_WORDS).join("' | '")}', string>> = ${JSON.stringify(
    Object.fromEntries(await Promise.all(all)),
  )};
`);
}

async function readDictionary(locale: string): Promise<Record<string, string>> {
  const text = await readFile(new URL(`i18n/dictionaries/${locale}.json`, SOURCE), 'utf8');
  return JSON.parse(text) as Record<string, string>;
}

async function pretty(code: string): Promise<string> {
  return format(code, { ...(await resolveConfig(import.meta.filename)), parser: 'typescript' });
}

async function generate(path: string, text: string): Promise<void> {
  const target = new URL(path, SOURCE);
  if (!process.argv.includes('--check')) {
    await writeFile(new URL(`${target.href}.tmp`), text);
    await rename(new URL(`${target.href}.tmp`), target);
  } else if ((await readFile(target, 'utf8').catch(() => '')) !== text) {
    console.error(`src/${path} is stale: run "npm run generate"`);
    process.exitCode = 1;
  }
}

function typeOf(values: ReadonlySet<string>): string {
  if (values.size === 0) return 'Record<string, never>';
  return `{ ${[...values].map((name) => `${name}: ${name === 'count' ? 'number' : 'string'}`).join('; ')} }`;
}
