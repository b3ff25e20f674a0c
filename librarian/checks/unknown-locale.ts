import { LOCALE_IDS } from '../../src/schemas/vocabulary.ts';
import { problemWithFile } from '../problem-at.ts';
import type { Rule } from '../problem.ts';
import { quote } from '../wording.ts';

const slug = 'unknown-locale';
const KNOWN: ReadonlySet<string> = new Set(LOCALE_IDS);

/** A text is named for a locale that the site is published in. */
export const unknownLocaleRule: Rule = {
  slug,
  title: 'A text is named for a locale that is not published',
  severity: 'error',
  run: ({ files }) =>
    files.flatMap(({ file, place }) => {
      const locale = place?.locale;
      if (locale === undefined || KNOWN.has(locale)) return [];
      const allowed = `the published locales: ${LOCALE_IDS.join(', ')}`;
      return [problemWithFile(slug, file, { found: quote(locale), allowed, fix: 'Rename the file, or take it away.' })];
    }),
};
