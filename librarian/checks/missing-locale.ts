import { PUBLISHED_LOCALE_IDS } from '../../src/schemas/published-locales.ts';
import { PAGE_IDS } from '../../src/schemas/vocabulary.ts';
import type { Content } from '../content-model.ts';
import { problemWithFile } from '../problem-at.ts';
import type { Problem, Rule } from '../problem.ts';
import { quote } from '../wording.ts';

const slug = 'missing-locale';

/** Every topic, guide, definition, campaign and page has a text in each published locale. */
export const missingLocaleRule: Rule = {
  slug,
  title: 'A text is missing in a published locale',
  severity: 'error',
  run: (content) => {
    if (content.files.some(({ path }) => path === '')) return [];
    const { topics, topicTexts, guides, guideTexts, terms, termTexts, campaigns, campaignTexts, pageTexts } =
      content.ids;
    return [
      ...missing(content, 'topics', topics.union(topicTexts)),
      ...missing(content, 'guides', guides.union(guideTexts)),
      ...missing(content, 'glossary', terms.union(termTexts)),
      ...missing(content, 'campaigns', campaigns.union(campaignTexts)),
      ...missing(content, 'pages', new Set<string>(PAGE_IDS).union(pageTexts)),
    ];
  },
};

function missing(content: Content, folder: string, ids: ReadonlySet<string>): Problem[] {
  const there = new Set(content.files.map(({ path }) => path));
  return [...ids].flatMap((id) =>
    PUBLISHED_LOCALE_IDS.filter((locale) => !there.has(`${folder}/${id}/${locale}.mdx`)).map((locale) =>
      problemWithFile(slug, `${content.root}/${folder}/${id}/${locale}.mdx`, {
        found: `no text of ${quote(id)} in the locale ${quote(locale)}`,
        allowed: `a text in every published locale: ${PUBLISHED_LOCALE_IDS.join(', ')}`,
        fix: `Add the file ${locale}.mdx to the folder ${folder}/${id}.`,
      }),
    ),
  );
}
