import { PUBLISHED_LOCALE_IDS } from '../schemas/published-locales.ts';
import type { LocaleId } from '../schemas/vocabulary.ts';

/** Static paths of a route `[locale]`: one per published locale. */
export function localePaths(): { params: { locale: LocaleId } }[] {
  return PUBLISHED_LOCALE_IDS.map((locale) => ({ params: { locale } }));
}

/** Static paths of a route `[locale]/…/[id]`: one per locale and item, the item as prop. */
export function itemPaths<T>(
  items: readonly T[],
  idOf: (item: T) => string,
): { params: { locale: LocaleId; id: string }; props: { item: T } }[] {
  return PUBLISHED_LOCALE_IDS.flatMap((locale) =>
    items.map((item) => ({ params: { locale, id: idOf(item) }, props: { item } })),
  );
}
