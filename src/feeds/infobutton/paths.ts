import type { Topic } from '../../domain/entities.ts';
import { CODE_SYSTEMS } from '../../schemas/code-systems.ts';
import { PUBLISHED_LOCALE_IDS } from '../../schemas/published-locales.ts';
import type { LocaleId } from '../../schemas/vocabulary.ts';
import type { MappedCode } from './mapped-codes.ts';

/** Static paths of a route `[oid]/[code]/[locale]`: one per code and locale, the code as prop. */
export function codePaths(
  codes: readonly MappedCode[],
): { params: { oid: string; code: string; locale: LocaleId }; props: { mapped: MappedCode } }[] {
  return codes.flatMap((mapped) =>
    PUBLISHED_LOCALE_IDS.map((locale) => ({
      params: { oid: CODE_SYSTEMS[mapped.system].oid, code: mapped.code, locale },
      props: { mapped },
    })),
  );
}

/** Static paths of a route `[topic]/[locale]`: one per topic and locale, the topic as prop. */
export function topicPaths(
  topics: readonly Topic[],
): { params: { topic: string; locale: LocaleId }; props: { item: Topic } }[] {
  return topics.flatMap((item) =>
    PUBLISHED_LOCALE_IDS.map((locale) => ({ params: { topic: item.id, locale }, props: { item } })),
  );
}
