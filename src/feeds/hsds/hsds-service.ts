import { daysOfResource, latestOf } from '../../domain/content-days.ts';
import type { Resource } from '../../domain/entities.ts';
import { originalVersion } from '../../domain/versions.ts';
import { pageContext } from '../../i18n/page-context.ts';
import { regionName } from '../../wording/labels.ts';
import { recallSentence } from '../../wording/recalls.ts';
import type { HsdsService } from '../contract.ts';
import { hsdsId } from './hsds-id.ts';

/** A number to call in a country, with the id of the resource that gives it. */
export interface NumberedContact {
  country: string;
  number: string;
  source: string;
  /** Whom it reaches, in English. */
  text: string;
  /** The day the contacts of the country were last reviewed. */
  reviewed: string;
}

/**
 * A resource that is a place to turn to, as a service.
 * @param contacts Numbers that this resource gives.
 */
export function resourceService(resource: Resource, contacts: readonly NumberedContact[]): HsdsService {
  const { publishers, versions, jurisdictions, review } = resource;
  const id = hsdsId('service', resource.id);
  const { title, url } = originalVersion(resource);
  return {
    id,
    ...(publishers[0] && { organization_id: hsdsId('organization', publishers[0].id) }),
    name: title,
    description: resource.description.en,
    url,
    status: 'active',
    assured_date: review.last,
    last_modified: startOf(latestOf([...daysOfResource(resource), ...contacts.map(({ reviewed }) => reviewed)])),
    languages: versions.map(({ lang }) => languageEntry(lang, id)),
    phones: contacts.map((contact) => phoneEntry(contact, id)),
    service_areas: jurisdictions.map((code) => areaEntry(code, id)),
  };
}

/** A number whose source is about the number and is not the service itself: a service of nobody named. */
export function contactService(contact: NumberedContact, source: Resource): HsdsService {
  const { country, number, text, reviewed } = contact;
  const id = hsdsId('service', `${country}/${number}`);
  return {
    id,
    name: text,
    ...(source.recall && { description: recallSentence(source.recall, pageContext('en')) }),
    url: originalVersion(source).url,
    status: 'active',
    assured_date: reviewed,
    last_modified: startOf(reviewed),
    languages: [],
    phones: [phoneEntry(contact, id)],
    service_areas: [areaEntry(country, id)],
  };
}

function startOf(day: string): string {
  return `${day}T00:00:00.000Z`;
}

function languageEntry(tag: string, service: string): HsdsService['languages'][number] {
  return {
    id: hsdsId('language', `${service}/${tag}`),
    service_id: service,
    name: pageContext('en').format.language(tag),
    code: new Intl.Locale(tag).language,
    note: 'Language of the page; what is spoken there is not known to us',
  };
}

function phoneEntry({ number, text }: NumberedContact, service: string): HsdsService['phones'][number] {
  return {
    id: hsdsId('phone', `${service}/${number}`),
    service_id: service,
    number,
    type: 'voice',
    description: text,
  };
}

function areaEntry(code: string, service: string): HsdsService['service_areas'][number] {
  return { id: hsdsId('area', `${service}/${code}`), service_id: service, name: regionName(code, pageContext('en')) };
}
