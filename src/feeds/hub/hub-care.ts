import type { CareCard, CareCountry, Resource } from '../../domain/entities.ts';
import { isWithdrawn } from '../../domain/recalls.ts';
import { careSources } from '../../domain/topic-sources.ts';
import { LOCALES } from '../../i18n/locales.ts';
import type { PageContext } from '../../i18n/page-context.ts';
import type { LocaleId } from '../../schemas/vocabulary.ts';
import { WORLDWIDE } from '../../schemas/vocabulary.ts';
import { shownCareLocale } from '../../wording/care-language.ts';
import { publisherNames } from '../../wording/labels.ts';
import { noticeField } from '../../wording/recalls.ts';
import type { HubCare } from '../contract.ts';
import type { HubContent } from './hub-content.ts';

/**
 * A care card as a hub shows it: in its own language, or in the one in which it was reviewed where unreviewed advice is withheld;
 * then without signs if there is none, or if they were withdrawn. Telephone numbers are there in any case.
 */
export function hubCare(card: CareCard, content: HubContent, page: PageContext): HubCare {
  const withdrawn = isWithdrawn(card);
  const shown = withdrawn ? undefined : shownCareLocale(card, page.locale.id, content.settings.unreviewedCare);
  const { lang, dir } = LOCALES[shown ?? page.locale.id];
  return {
    title: page.t('topic.getHelp'),
    lang,
    dir,
    levels: shown ? card.levels.map((level) => levelIn(level, shown, page)) : [],
    contacts: contactsFor(card, content.careCountries, page),
    note: withdrawn ? page.t('recall.call') : noteOf(card, shown, content.resourceById, page),
    ...noticeField(card, page),
  };
}

function levelIn(level: CareCard['levels'][number], locale: LocaleId, { t }: PageContext): HubCare['levels'][number] {
  return {
    level: level.level,
    label: t(`care.hidden.${level.level}`),
    heading: level.heading[locale],
    signs: level.signs.map(({ text }) => text[locale]),
    ...(level.after && { after: level.after[locale] }),
  };
}

function contactsFor(card: CareCard, countries: readonly CareCountry[], page: PageContext): HubCare['contacts'] {
  const { t, format, locale } = page;
  const isElsewhere = ({ country }: { country: string }) => country === WORLDWIDE;
  return countries
    .map(({ country, contacts }) => ({
      country,
      name: isElsewhere({ country }) ? t('care.elsewhere') : format.region(country),
      lines: contacts
        .filter(({ cards }) => !cards || cards.includes(card.id))
        .map(({ text, number }) => ({ text: text[locale.id], ...(number !== undefined && { number }) })),
    }))
    .sort((a, b) => Number(isElsewhere(a)) - Number(isElsewhere(b)) || format.compare(a.name, b.name));
}

function noteOf(
  card: CareCard,
  shown: LocaleId | undefined,
  resourceById: ReadonlyMap<string, Resource>,
  page: PageContext,
): string {
  const { t, format } = page;
  const state = shown && card.texts[shown];
  if (!state) return t('care.withheld');
  const names = careSources(card)
    .flatMap((id) => resourceById.get(id) ?? [])
    .map((resource) => publisherNames(resource, page));
  const phrases = [
    ...(shown === page.locale.id
      ? []
      : [t('care.withheld'), t('care.reviewedIn', { language: format.languageInText(LOCALES[shown].lang) })]),
    state.status === 'draft'
      ? t('care.draft')
      : t('topic.reviewedBy', { name: state.reviewer ?? '', day: format.day(state.reviewedOn ?? card.review.last) }),
    ...(card.reviewState === 'overdue' ? [t('review.overdue', { day: format.day(card.review.next) })] : []),
    t('care.sources', { sources: format.list([...new Set(names)]) }),
  ];
  return phrases.join(' ');
}
