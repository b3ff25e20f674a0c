import type { Fact, Resource, Term } from '../../src/domain/entities.ts';
import { proseBlocks } from '../../src/feeds/hub/prose-blocks.ts';
import { summaryHtml } from '../../src/feeds/medlineplus/summary-html.ts';
import { pageContext } from '../../src/i18n/page-context.ts';
import type { FactData } from '../../src/schemas/fact.ts';
import type { LocaleId } from '../../src/schemas/vocabulary.ts';
import type { XmlContent } from './topics-xml.ts';

/** What texts of topics name, besides what an export holds. */
export interface SummarySources extends Pick<XmlContent, 'resources' | 'organizations'> {
  facts: ReadonlyMap<string, FactData>;
  terms: readonly string[];
  /** The text of a topic in a locale, as MDX without its fields. */
  bodyOf: (topic: string, locale: LocaleId) => string;
  origin: string;
}

/** Texts of topics as HTML, as the feed of all topics has them. */
export function summaries(sources: SummarySources): XmlContent['summaryOf'] {
  const { resources, organizations, facts, terms, origin } = sources;
  // Prose names its sources by publisher and address, and nothing else of them.
  const resourceById = new Map(
    [...resources].map(([id, resource]) => {
      const publishers = resource.publishers.flatMap((publisher) => {
        const organization = organizations.get(publisher);
        return organization ? [{ ...organization, id: publisher }] : [];
      });
      return [id, { ...resource, id, publishers } as unknown as Resource];
    }),
  );
  const factById = new Map([...facts].map(([id, fact]) => [id, { ...fact, id } as unknown as Fact]));
  const termById = new Map(terms.map((id) => [id, { id } as Term]));
  return (topic, locale) => {
    const page = pageContext(locale);
    return summaryHtml(proseBlocks(sources.bodyOf(topic, locale), { page, origin, resourceById, termById, factById }));
  };
}
