import type { LocaleId } from '../../src/schemas/vocabulary.ts';
import { problemAt } from '../problem-at.ts';
import type { Rule } from '../problem.ts';
import { textStates, type TextStateAt } from '../text-states.ts';
import { quote } from '../wording.ts';

const slug = 'translation-of-missing-source';

/** A translation names a text that is there, and that was not itself translated from it. */
export const translationOfMissingSourceRule: Rule = {
  slug,
  title: 'A translation has no source',
  severity: 'error',
  run: (content) =>
    textStates(content).flatMap((text) => {
      const of = text.state.translation?.of;
      const found = of && faultOf(text, of);
      if (!found) return [];
      return [
        problemAt(slug, text.entry, [...text.path, 'translation', 'of'], {
          found,
          allowed: 'the locale of the text that this one was translated from',
          fix: 'Name the locale it was translated from, or delete "translation" where the text was written in this language.',
        }),
      ];
    }),
};

function faultOf(text: TextStateAt, of: LocaleId): string | undefined {
  if (of === text.locale) return `${quote(of)}, the locale of the text itself`;
  if (!text.isThere(of)) return `${quote(of)}, a locale in which there is no such text`;
  const way = [text.locale];
  for (let source: LocaleId | undefined = of; source !== undefined; source = text.stateIn(source)?.translation?.of) {
    if (source === text.locale) return [...way, source].map(quote).join(' translated from ');
    if (way.includes(source)) return undefined;
    way.push(source);
  }
  return undefined;
}
