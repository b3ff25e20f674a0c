import type { Resource } from '../../domain/entities.ts';
import { versionIn } from '../../domain/versions.ts';
import type { ResourceVersion } from '../../schemas/resource.ts';
import { checkLabel, formatLabels, publisherLabel, publisherNames, reviewLabel } from '../../wording/labels.ts';
import { escapeHtml } from '../html.ts';
import type { FeedEntry } from '../infobutton-contract.ts';
import { instantOf } from '../news/instant.ts';
import { absolute, latest, linkHtml, noticeCategory, recallDays, summary, type EntryContext } from './entry-parts.ts';

/**
 * A resource of a publisher, in the language of the page.
 * @returns Undefined when it has no version in that language.
 */
export function resourceEntry(resource: Resource, context: EntryContext): FeedEntry | undefined {
  const { t, urls, locale, format } = context.page;
  const version = versionIn(resource, [locale.lang]);
  if (!version) return undefined;
  const about = absolute(context, urls.resource(resource.id));
  const { review, history } = resource;
  const labels = [publisherNames(resource, context.page), ...formatLabels(version, context.page)];
  return {
    lang: version.lang,
    title: { _value: version.title, type: 'text' },
    link: [
      {
        title: version.title,
        rel: 'alternate',
        type: mediaType(version),
        href: new URL(version.url).href,
        hreflang: version.lang,
      },
      { title: t('resource.details'), rel: 'related', type: 'text/html', href: about, hreflang: locale.lang },
    ],
    id: { _value: about },
    updated: {
      _value: instantOf(
        latest([review.last, ...history.map(({ on }) => on), ...recallDays('resource', resource.id, context)]),
      ),
    },
    author: resource.publishers.map((publisher) => ({
      name: { _value: publisherLabel(publisher, context.page).text },
      ...(publisher.url !== undefined && { uri: { _value: new URL(publisher.url).href } }),
    })),
    category: [
      { scheme: 'answer.kind', term: 'resource' },
      { scheme: 'answer.reviewState', term: resource.freshness.state },
      ...noticeCategory(resource),
    ],
    summary: {
      type: 'html',
      _value: summary(
        [
          escapeHtml(resource.description[locale.id] ?? ''),
          escapeHtml(format.series(labels)),
          [
            escapeHtml(reviewLabel(resource, context.page)),
            escapeHtml(checkLabel(version, context.page)),
            linkHtml(about, t('resource.details')),
          ].join(' · '),
        ],
        context,
      ),
    },
  };
}

function mediaType({ formats }: ResourceVersion): string {
  return formats[0] === 'pdf' ? 'application/pdf' : 'text/html';
}
