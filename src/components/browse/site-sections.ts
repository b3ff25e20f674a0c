import type { Campaign, Clinic, Fact, Guide, Resource, SurveyQuestion, Term, Topic } from '../../domain/entities.ts';
import { countriesWithRights } from '../../domain/rights.ts';
import { askedQuestions } from '../../domain/surveys.ts';
import type { PageContext } from '../../i18n/page-context.ts';
import { FACET_IDS } from '../../i18n/urls.ts';
import { PAGE_IDS } from '../../schemas/vocabulary.ts';
import { clinicLabel } from '../../wording/clinic.ts';
import { regionName, type Label } from '../../wording/labels.ts';
import { FACETS } from './facets.ts';

/** What the site map lists. */
export interface SiteContent {
  settings: { offline?: boolean | undefined };
  topics: readonly Topic[];
  guides: readonly Guide[];
  terms: readonly Term[];
  resources: readonly Resource[];
  facts: readonly Fact[];
  clinics: readonly Clinic[];
  campaigns: readonly Campaign[];
  surveyQuestions: readonly SurveyQuestion[];
}

interface SiteLink {
  href: string;
  label: string;
  attributes?: Label['attributes'];
}

/** Links of one kind on the site map. */
export interface SiteSection {
  title: string;
  items: readonly SiteLink[];
  /** The page that lists the same with more about each. */
  more?: { href: string; label: string };
}

/** Everything that the site map lists, in its order. */
export function siteSections(content: SiteContent, page: PageContext): SiteSection[] {
  const { t, urls, locale } = page;
  const inOrder = (links: SiteLink[]) => links.sort((a, b) => page.format.compare(a.label, b.label));
  const { topics, guides, terms, resources, clinics } = content;
  return [
    { title: t('nav.site'), items: siteLinks(page, content.settings.offline !== false) },
    {
      title: t('nav.topics'),
      items: inOrder(topics.map(({ id, texts }) => ({ href: urls.topic(id), label: texts[locale.id].title }))),
      more: { href: urls.topics, label: t('topics.title') },
    },
    {
      title: t('translations.guides'),
      items: guides.map((guide) => ({ href: urls.guide(guide.topic, guide.id), label: guide.texts[locale.id].title })),
    },
    {
      title: t('nav.glossary'),
      items: inOrder(terms.map(({ id, texts }) => ({ href: urls.term(id), label: texts[locale.id].title }))),
      more: { href: urls.glossary, label: t('glossary.title') },
    },
    {
      title: t('clinic.list'),
      items: inOrder(
        clinics.map((clinic) => {
          const { text, attributes } = clinicLabel(clinic, page);
          return { href: urls.clinic(clinic.id), label: text, attributes };
        }),
      ),
      more: { href: urls.clinics, label: t('clinic.list') },
    },
    ...campaignSections(content, page),
    ...FACET_IDS.map((id) => ({
      title: t(`nav.${id}`),
      items: inOrder(
        FACETS[id]
          .collect(resources)
          .map(({ value }) => ({ href: urls.facetValue(id, value), label: FACETS[id].name(value, page) })),
      ),
      more: { href: urls.facet(id), label: t(`${id}.title`) },
    })),
    {
      title: t('nav.find'),
      items: [
        { href: urls.resources, label: t('resources.title') },
        { href: urls.organizations, label: t('organizations.title') },
        { href: urls.stories, label: t('story.list') },
      ],
    },
  ];
}

function siteLinks({ t, urls }: PageContext, offline: boolean): SiteLink[] {
  return [
    { href: urls.home, label: t('nav.home') },
    { href: urls.search, label: t('nav.search') },
    { href: urls.saved, label: t('saved.title') },
    ...(offline ? [{ href: urls.offline, label: t('offline.title') }] : []),
    { href: urls.whatsNew, label: t('nav.whatsNew') },
    { href: urls.embed, label: t('embed.title') },
    { href: urls.translations, label: t('nav.translations') },
    { href: urls.infobutton, label: t('infobutton.title') },
    { href: urls.data, label: t('data.title') },
    ...PAGE_IDS.map((id) => ({ href: urls.page(id), label: t(`page.${id}`) })),
  ];
}

/** Campaigns and what comes with them, where there is any. */
function campaignSections({ campaigns, surveyQuestions, facts }: SiteContent, page: PageContext): SiteSection[] {
  const { t, urls, format, locale } = page;
  const inOrder = (links: SiteLink[]) => links.sort((a, b) => format.compare(a.label, b.label));
  const sections = [
    {
      title: t('campaign.list'),
      href: urls.campaigns,
      items: inOrder(campaigns.map(({ id, texts }) => ({ href: urls.campaign(id), label: texts[locale.id].title }))),
    },
    {
      title: t('survey.list'),
      href: urls.surveys,
      items: askedQuestions(surveyQuestions, campaigns).map(({ question: { id, title } }) => ({
        href: urls.survey(id),
        label: title[locale.id],
      })),
    },
    {
      title: t('right.list'),
      href: urls.rights,
      items: inOrder(
        countriesWithRights(facts).map((country) => ({
          href: urls.rightsIn(country),
          label: regionName(country, page),
        })),
      ),
    },
  ];
  return sections
    .filter(({ items }) => items.length > 0)
    .map(({ title, href, items }) => ({ title, items, more: { href, label: title } }));
}
