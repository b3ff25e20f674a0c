import type { z } from 'astro/zod';
import { daysOfResource } from '../../domain/content-days.ts';
import type { Resource } from '../../domain/entities.ts';
import { isListed } from '../../domain/freshness.ts';
import { historyOf, type PastChange } from '../../domain/history.ts';
import { direction } from '../../i18n/format.ts';
import { API_URLS } from '../../i18n/urls.ts';
import type { ResourceVersion } from '../../schemas/resource.ts';
import type { ResourceRecord, resourceContract, resourcesContract, VersionRecord } from '../contract.ts';
import { absolute } from '../hub/hub-content.ts';
import { documentHead, listedOf, noticeData, pagesOf, statesData, type ApiContext } from './api-content.ts';

/** Every resource that lists show. */
export function resourcesDocument(context: ApiContext): z.infer<typeof resourcesContract> {
  const { resources } = context.content;
  return {
    ...documentHead('resources', resources.flatMap(daysOfResource), context.content),
    resources: resources.map((resource) => resourceRecord(resource, context)),
  };
}

/** One resource; a withdrawn one says why, and gives no address to follow. */
export function resourceDocument(resource: Resource, context: ApiContext): z.infer<typeof resourceContract> {
  return {
    ...documentHead('resource', daysOfResource(resource), context.content),
    resource: resourceRecord(resource, context),
  };
}

/** A resource as a record. */
export function resourceRecord(resource: Resource, context: ApiContext): ResourceRecord {
  const { id, freshness, publishers, placements, audiences, jurisdictions, notes, alternatives } = resource;
  const listed = isListed(resource);
  return {
    id,
    pages: pagesOf(context, (urls) => urls.resource(id)),
    document: absolute(context, API_URLS.resource(id)),
    state: freshness.state,
    ...(freshness.state === 'withdrawn' && { withdrawal: { on: freshness.on, reason: freshness.reason } }),
    versions: resource.versions.map((version) => versionRecord(version, listed)),
    publishers: publishers.map(({ id, name, lang }) => ({ id, name, lang })),
    placements,
    audiences,
    jurisdictions,
    description: resource.recall?.described ?? resource.description,
    ...(notes && { notes }),
    source: resource.source,
    selection: resource.selection,
    review: resource.review,
    history: historyOf(resource).map((change) => historyEntry(change, listed)),
    ...(alternatives && { alternatives: listedOf(alternatives, context) }),
    texts: statesData(resource.texts),
    ...noticeData(resource),
  };
}

function versionRecord(version: ResourceVersion, listed: boolean): VersionRecord {
  const { lang, title, workingTitle, exact, formats, pages, minutes } = version;
  return {
    lang,
    dir: direction(lang),
    title,
    ...(workingTitle && { workingTitle }),
    ...(exact === false && { exact }),
    formats,
    ...(pages !== undefined && { pages }),
    ...(minutes !== undefined && { minutes }),
    ...(listed && addressesOf(version)),
  };
}

function addressesOf({ url, archiveUrl, formerUrls, check }: ResourceVersion) {
  return { url, ...(archiveUrl !== undefined && { archiveUrl }), ...(formerUrls && { formerUrls }), check };
}

function historyEntry(change: PastChange, listed: boolean): ResourceRecord['history'][number] {
  if (change.change === 'lapsed') return change;
  const { formerUrl, ...rest } = change;
  return { ...rest, ...(listed && formerUrl !== undefined && { formerUrl }) };
}
