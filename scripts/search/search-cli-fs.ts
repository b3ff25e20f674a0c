/** Searches the built site as its search page would, and prints what a reader would see. */
import { argv } from 'node:process';
import { parseArgs } from 'node:util';
import { existingFolder, MisuseError, runCommand, type CommandResult } from '../../librarian/command-line-fs.ts';
import { LOCALE_IDS, type LocaleId } from '../../src/schemas/vocabulary.ts';
import type { Found } from '../../src/search/finder.ts';
import { openBuiltSearch } from './built-search-fs.ts';

const HELP = `Searches the built site as its search page does. Build the site first.

npm run search -- "words" [options]

  --locale ID    edition to search in: ${LOCALE_IDS.join(', ')} (en)
  --in ID        language to search in too; may be given several times
  --site DIR     the built site (dist)
  --json         print what was found as JSON
  --help         print this text

Exit codes: 0 something was found, 1 nothing was found, 2 the command was used wrongly.
`;

/** Results of a topic that are printed, as the search page shows at first. */
const SHOWN = 5;

async function run(): Promise<CommandResult> {
  const { values, positionals } = readOptions();
  if (values.help) return { text: HELP, code: 0 };
  const words = positionals.join(' ').trim();
  if (!words) throw new MisuseError('There are no words to search for.');
  const locale = localeNamed(values.locale);
  const within = (values.in ?? []).map(localeNamed);
  const search = await openBuiltSearch(existingFolder(values.site));
  try {
    const found = await search.finder(locale).find({ words, filters: {}, within });
    const suggestions = (await search.concepts(locale)).suggestions(words);
    const nothing = found.best.length === 0 && found.answer.total === 0;
    const { groups, total } = found.answer;
    const json = { best: found.best, corrected: found.corrected, missing: found.missing, total, groups, suggestions };
    const text = values.json ? `${JSON.stringify(json, null, 2)}\n` : format(words, found, suggestions);
    return { text, code: nothing ? 1 : 0 };
  } finally {
    search.close();
  }
}

function readOptions() {
  try {
    return parseArgs({
      args: argv.slice(2),
      allowPositionals: true,
      options: {
        locale: { type: 'string', default: 'en' },
        in: { type: 'string', multiple: true },
        site: { type: 'string', default: 'dist' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new MisuseError(error instanceof Error ? error.message : String(error));
  }
}

/** @throws MisuseError when there is no such locale. */
function localeNamed(name: string): LocaleId {
  const locale = LOCALE_IDS.find((id) => id === name);
  if (!locale) throw new MisuseError(`There is no locale "${name}". Locales: ${LOCALE_IDS.join(', ')}.`);
  return locale;
}

function format(words: string, found: Found, suggestions: readonly { path: string; term: string }[]): string {
  const { best, answer, corrected, missing } = found;
  const lines = [
    `“${words}”: ${answer.total} results`,
    ...(corrected ? [`Did you mean: ${corrected}`] : []),
    ...(missing.length > 0 ? [`No page or link has: ${missing.join(', ')}`] : []),
    ...section(
      'Best match',
      best.map(
        ({ path, title, match }) =>
          `${path}  ${title}${match ? `  [${match.how}: ${match.term}, ${match.locale}]` : ''}`,
      ),
    ),
    ...answer.groups.flatMap(({ topic, records }) =>
      section(
        `${topic ?? 'other pages'} (${records.length})`,
        records.slice(0, SHOWN).map(({ path, title }) => `${path}  ${title}`),
      ),
    ),
    ...section(
      'Suggestions while typing',
      suggestions.map(({ path, term }) => `${path}  ${term}`),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? ['', title, ...lines.map((line) => `  ${line}`)] : [];
}

await runCommand('search', run);
