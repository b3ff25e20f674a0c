import type { CareCard } from '../domain/entities.ts';
import { PUBLISHED_LOCALE_IDS } from '../schemas/published-locales.ts';
import type { LocaleId, UnreviewedCare } from '../schemas/vocabulary.ts';

/**
 * The locale in which a care card is shown: the page's own, unless unreviewed advice is withheld; then the first locale
 * in which somebody has reviewed it.
 * @returns Undefined when no locale may be shown.
 */
export function shownCareLocale(
  card: Pick<CareCard, 'texts'>,
  own: LocaleId,
  unreviewed: UnreviewedCare,
): LocaleId | undefined {
  if (unreviewed === 'label') return own;
  return [own, ...PUBLISHED_LOCALE_IDS].find(
    (locale) => card.texts[locale].status === 'reviewed' && !card.texts[locale].stale,
  );
}
