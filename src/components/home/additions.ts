import type { Addition } from '../../domain/whats-new.ts';
import { versionFor } from '../../domain/versions.ts';
import { foreign } from '../../i18n/format.ts';
import type { PageContext } from '../../i18n/page-context.ts';
import { publishersLabel } from '../resource/labels.ts';

/** An addition as a list or feed shows it. */
export interface AdditionEntry {
  /** Address on this site, from the root. */
  path: string;
  title: string;
  attributes: ReturnType<typeof foreign>;
  /** Kind of addition, or the publisher of a resource. */
  note: string;
  noteAttributes: ReturnType<typeof foreign>;
  description: string;
}

/** Words an addition for a page. */
export function additionEntry(addition: Addition, page: PageContext): AdditionEntry {
  const { t, urls, locale } = page;
  if (addition.kind === 'resource') {
    const version = versionFor(addition.resource, locale.readingLanguages);
    const publishers = publishersLabel(addition.resource, page);
    return {
      path: urls.resource(addition.resource.id),
      title: version.title,
      attributes: foreign(version.lang, locale),
      note: publishers.text,
      noteAttributes: publishers.attributes,
      description: addition.resource.description[locale.id],
    };
  }
  const { id, texts } = addition.kind === 'topic' ? addition.topic : addition.term;
  return {
    path: addition.kind === 'topic' ? urls.topic(id) : urls.term(id),
    title: texts[locale.id].title,
    attributes: {},
    note: t(`search.kind.${addition.kind}`),
    noteAttributes: {},
    description: texts[locale.id].description,
  };
}
