/** Compares every dictionary with the English one: missing and extra messages, plural forms, placeholders. */
import { readFile } from 'node:fs/promises';
import { dictionaryProblems } from '../src/i18n/dictionary-rules.ts';
import { LOCALES } from '../src/i18n/locales.ts';

const read = async (locale: string) =>
  JSON.parse(await readFile(new URL(`../src/i18n/dictionaries/${locale}.json`, import.meta.url), 'utf8')) as Record<
    string,
    string
  >;

const english = await read('en');
let count = 0;
for (const { id, lang } of Object.values(LOCALES)) {
  for (const problem of dictionaryProblems(english, await read(id), lang)) {
    console.error(`src/i18n/dictionaries/${id}.json: ${problem}`);
    count += 1;
  }
}
console.log(`${Object.keys(LOCALES).length} dictionaries, ${count} problems`);
process.exitCode = count > 0 ? 1 : 0;
