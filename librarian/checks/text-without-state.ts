import { LOCALE_IDS } from '../../src/schemas/vocabulary.ts';
import { problemAt } from '../problem-at.ts';
import type { Rule } from '../problem.ts';
import { quote } from '../wording.ts';

const slug = 'text-without-state';

/** The states of a resource's texts are there in the locales that it is described in, and in no others. */
export const textWithoutStateRule: Rule = {
  slug,
  title: 'A description says nothing of who vouches for it',
  severity: 'error',
  run: ({ resources }) =>
    [...resources.values()].flatMap((entry) =>
      LOCALE_IDS.flatMap((locale) => {
        const { description, texts } = entry.data;
        const isDescribed = description?.[locale] !== undefined;
        if (isDescribed === (texts?.[locale] !== undefined)) return [];
        const path = ['texts', locale];
        return isDescribed
          ? problemAt(slug, entry, ['description', locale], {
              found: `a description in ${quote(locale)}, and nothing of it in "texts"`,
              allowed: 'a state for each locale of the description',
              fix: `Add "${locale}: { status: draft }" to "texts".`,
              repair: { steps: [{ path, value: { status: 'draft' } }] },
            })
          : problemAt(slug, entry, path, {
              found: `the state of a text in ${quote(locale)} that is not there`,
              allowed: 'a state for each locale of the description',
              fix: 'Write the description in this locale, or delete the state.',
            });
      }),
    ),
};
