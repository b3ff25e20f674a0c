/** Lists the words that find nothing, or lead elsewhere than they should. */
import { readFileSync } from 'node:fs';
import { argv } from 'node:process';
import { parseArgs } from 'node:util';
import { existingFolder, MisuseError, runCommand, type CommandResult } from '../../librarian/command-line-fs.ts';
import { LOCALE_IDS, type LocaleId } from '../../src/schemas/vocabulary.ts';
import { NEAR } from '../../src/search/best-match.ts';
import { openBuiltSearch, type BuiltSearch } from './built-search-fs.ts';

const HELP = `Lists words that find nothing on the built site. Build the site first.

npm run report:search -- [options]

  --words FILE   words to try, one search per line; # begins a remark (all words of the vocabulary)
  --locale ID    only this edition: ${LOCALE_IDS.join(', ')} (all)
  --site DIR     the built site (dist)
  --help         print this text

Without a file every word of the vocabulary is tried, and words that do not lead to their own page are listed too.
The site keeps no record of what readers type: the words in the file are those a librarian has heard or read.
Exit codes: 0 the report was made, 2 the command was used wrongly.
`;

async function run(): Promise<CommandResult> {
  const values = readOptions();
  if (values.help) return { text: HELP, code: 0 };
  const locales = LOCALE_IDS.filter((id) => !values.locale || id === values.locale);
  if (locales.length === 0) throw new MisuseError(`There is no locale "${values.locale}".`);
  const searches = values.words === undefined ? undefined : readSearches(values.words);
  const site = await openBuiltSearch(existingFolder(values.site));
  try {
    const parts = [];
    for (const locale of locales) {
      parts.push(searches ? await reportSearches(site, locale, searches) : await reportVocabulary(site, locale));
    }
    return { text: `${parts.join('\n')}\n`, code: 0 };
  } finally {
    site.close();
  }
}

function readOptions() {
  try {
    return parseArgs({
      args: argv.slice(2),
      options: {
        words: { type: 'string' },
        locale: { type: 'string' },
        site: { type: 'string', default: 'dist' },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw new MisuseError(error instanceof Error ? error.message : String(error));
  }
}

function readSearches(file: string): string[] {
  try {
    const lines = readFileSync(file, 'utf8').split('\n');
    return lines.map((line) => line.replace(/#.*$/, '').trim()).filter((line) => line !== '');
  } catch {
    throw new MisuseError(`The file "${file}" cannot be read.`);
  }
}

async function reportSearches(site: BuiltSearch, locale: LocaleId, searches: readonly string[]): Promise<string> {
  const finder = site.finder(locale);
  const none: string[] = [];
  for (const words of searches) {
    const { best, answer } = await finder.find({ words, filters: {}, within: [] });
    if (best.length === 0 && answer.total === 0) none.push(`  ${words}`);
  }
  return [`${locale}: ${none.length} of ${searches.length} searches find nothing`, ...none].join('\n');
}

/** Tries every term: it has to lead to one of the pages it stands for. */
async function reportVocabulary(site: BuiltSearch, locale: LocaleId): Promise<string> {
  const concepts = await site.concepts(locale);
  const terms = concepts.ownTerms();
  const astray = terms.flatMap(({ text, path }) => {
    const matches = concepts.matches(text);
    const top = matches.filter(({ score }) => score >= (matches[0]?.score ?? 0) - NEAR);
    if (top.some((match) => match.path === path)) return [];
    return [`  ${text}: belongs to ${path}, leads to ${matches[0]?.path ?? 'nothing'}`];
  });
  return [`${locale}: ${astray.length} of ${terms.length} terms do not lead to their page`, ...astray].join('\n');
}

await runCommand('report:search', run);
