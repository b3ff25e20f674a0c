import type { Topic } from '../../domain/entities.ts';
import { PUBLISHED_LOCALES } from '../../i18n/published-locales.ts';
import { pageContext } from '../../i18n/page-context.ts';
import { CODE_SYSTEM_IDS, CODE_SYSTEM_SOURCES, CODE_SYSTEMS } from '../../schemas/code-systems.ts';
import { PUBLISHED_LOCALE_IDS } from '../../schemas/published-locales.ts';
import type { InfobuttonIndex, InfobuttonMessages } from '../infobutton-contract.ts';
import type { PageContext } from '../../i18n/page-context.ts';
import { instantOf } from '../news/instant.ts';
import { latest } from './entry-parts.ts';
import type { MappedCode } from './mapped-codes.ts';

/** What can be asked for: every system, code, language and name. */
export function infobuttonIndex(
  topics: readonly Topic[],
  codes: readonly MappedCode[],
  origin: string,
): InfobuttonIndex {
  return {
    version: '1',
    base: new URL('/', origin).href,
    updated: instantOf(latest(topics.flatMap(({ written, review }) => [written, review.last]))),
    systems: CODE_SYSTEM_IDS.map((id) => ({
      id,
      ...CODE_SYSTEMS[id],
      ...CODE_SYSTEM_SOURCES[id],
      codes: codes.filter(({ system }) => system === id).map(codeLine),
    })),
    languages: PUBLISHED_LOCALES.map(({ id, lang, dir, autonym }) => ({
      code: id,
      lang,
      dir,
      name: autonym,
      messages: infobuttonMessages(pageContext(id)),
    })),
    topics: topics.map((topic) => ({ id: topic.id, names: namesOf(topic, codes) })),
  };
}

function codeLine({
  code,
  display,
  confirmed,
  topics,
  nearest,
}: MappedCode): InfobuttonIndex['systems'][number]['codes'][number] {
  return {
    code,
    ...(display !== undefined && { display }),
    confirmed,
    topics: topics.map(({ id }) => id),
    ...(nearest && { nearest: true as const }),
  };
}

/** Titles and other names in every language, and the names of the codes that mean just this topic. */
function namesOf(topic: Topic, codes: readonly MappedCode[]): string[] {
  const own = PUBLISHED_LOCALE_IDS.flatMap((id) => [topic.texts[id].title, ...topic.texts[id].alsoCalled]);
  const clinical = codes
    .filter(({ topics, nearest }) => topics[0] === topic && !nearest)
    .flatMap(({ display }) => display ?? []);
  return [...new Set([...own, ...clinical])];
}

/** The messages of one language, `{asked}` and `{answered}` left to fill in. */
export function infobuttonMessages({ t }: PageContext): InfobuttonMessages {
  return {
    title: t('infobutton.feedTitle', { site: t('site.name') }),
    author: t('site.name'),
    nothing: t('infobutton.nothing'),
    wider: t('infobutton.wider', { asked: '{asked}', answered: '{answered}' }),
    language: t('infobutton.language'),
    help: t('infobutton.title'),
    topics: t('topics.title'),
    search: t('nav.search'),
  };
}
