import { freshnessOf } from '../../src/domain/freshness.ts';
import { PUBLISHED_LOCALE_IDS } from '../../src/schemas/published-locales.ts';
import { problemAt } from '../problem-at.ts';
import type { Rule } from '../problem.ts';
import { quote } from '../wording.ts';

const slug = 'missing-translation';

/** Resources that readers of a locale find without a word of ours: a list of what to write. */
export const missingTranslationRule: Rule = {
  slug,
  title: 'A resource is not described in every published locale',
  severity: 'warning',
  run: ({ resources, settings }, { today }) => {
    const limits = settings.get('site')?.data.freshness;
    return [...resources.values()].flatMap((entry) => {
      if (limits && freshnessOf(entry.data, today, limits).state === 'withdrawn') return [];
      const missing = PUBLISHED_LOCALE_IDS.filter((locale) => entry.data.description?.[locale] === undefined);
      if (missing.length === 0) return [];
      return problemAt(slug, entry, ['description'], {
        found: `no description in ${missing.map(quote).join(', ')}`,
        allowed: `one line of our own in every published locale: ${PUBLISHED_LOCALE_IDS.join(', ')}`,
        fix: 'Write one line on what the resource offers. Where it is missing, readers see title and publisher only.',
      });
    });
  },
};
