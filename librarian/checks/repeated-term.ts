import type { ConceptData } from '../../src/schemas/concept.ts';
import type { LocaleId } from '../../src/schemas/vocabulary.ts';
import { targetPath } from '../../src/feeds/concepts.ts';
import { termsOf, type ConceptTerm } from '../concept-terms.ts';
import type { Content, Entry } from '../content-model.ts';
import { nameOfPlace, problemAt } from '../problem-at.ts';
import type { Problem, Rule } from '../problem.ts';
import { quote } from '../wording.ts';

type Target = ConceptData['target'];

const slug = 'repeated-term';

/** No word is given twice for what it leads to, nor where the search knows it anyway. */
export const repeatedTermRule: Rule = {
  slug,
  title: 'A word leads to the same place twice',
  severity: 'warning',
  run: (content) => {
    const known = new Map<string, Map<string, string>>();
    return [...content.concepts.values()].flatMap(termsOf).flatMap((term) => {
      const { target } = term.entry.data;
      const list = `${targetPath(target)} ${term.locale}`;
      const places = known.get(list) ?? placesOfNames(content, target, term.locale);
      known.set(list, places);
      return repeated(term, places);
    });
  },
};

/** What is wrong with a word, given where others stand; then notes where it stands itself. */
function repeated({ entry, locale, term, path }: ConceptTerm, places: Map<string, string>): Problem[] {
  const key = term.toLowerCase();
  const first = places.get(key);
  if (first === undefined) {
    places.set(key, nameOfPlace(entry.file, entry.at(path)));
    return [];
  }
  return [
    problemAt(slug, entry, path, {
      found: `${quote(term)} in ${quote(locale)} a second time, after ${first}`,
      allowed: 'each word once for what it leads to; titles, other names and search terms are known anyway',
      fix: 'Delete it.',
    }),
  ];
}

/** Where the names stand that a target has in its own text. */
function placesOfNames(content: Content, target: Target, locale: LocaleId): Map<string, string> {
  const text = textOf(content, target, locale);
  if (text === undefined) return new Map();
  const { title, alsoCalled = [], searchTerms = [] } = text.data as Names;
  const names = [
    { name: title, path: ['title'] },
    ...alsoCalled.map((name, index) => ({ name, path: ['alsoCalled', index] })),
    ...searchTerms.map((name, index) => ({ name, path: ['searchTerms', index] })),
  ];
  return new Map(names.map(({ name, path }) => [name.toLowerCase(), nameOfPlace(text.file, text.at(path))]));
}

/** The fields that name something in its text; each kind of text has some of them. */
interface Names {
  title: string;
  alsoCalled?: readonly string[];
  searchTerms?: readonly string[];
}

/** The text of what a concept leads to; a section has none. */
function textOf(content: Content, target: Target, locale: LocaleId): Entry | undefined {
  const { topic, section, guide, term, page, campaign } = target;
  if (section !== undefined) return undefined;
  if (guide !== undefined) return content.guideTexts.get(`${guide}/${locale}`);
  if (topic !== undefined) return content.topicTexts.get(`${topic}/${locale}`);
  if (campaign !== undefined) return content.campaignTexts.get(`${campaign}/${locale}`);
  if (term !== undefined) return content.termTexts.get(`${term}/${locale}`);
  return content.pageTexts.get(`${page ?? ''}/${locale}`);
}
