import { problemAt } from '../problem-at.ts';
import type { Rule } from '../problem.ts';
import { quote } from '../wording.ts';

const slug = 'duplicate-language';

/** A resource has one version per language. */
export const duplicateLanguageRule: Rule = {
  slug,
  title: 'A resource has two versions in the same language',
  severity: 'error',
  run: ({ resources }) =>
    [...resources.values()].flatMap((entry) =>
      entry.data.versions.flatMap(({ lang }, index, versions) => {
        if (versions.findIndex((version) => version.lang === lang) === index) return [];
        return [
          problemAt(slug, entry, ['versions', index, 'lang'], {
            found: `${quote(lang)} a second time`,
            allowed: 'one version per language; a version may have several formats',
            fix: 'Join the two versions, correct the language, or make the second a resource of its own.',
          }),
        ];
      }),
    ),
};
