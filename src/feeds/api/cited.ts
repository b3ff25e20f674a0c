import type { Fact, Organization } from '../../domain/entities.ts';
import { isListed } from '../../domain/freshness.ts';
import { originalVersion } from '../../domain/versions.ts';
import { direction } from '../../i18n/format.ts';
import type { CitedFact, CitedSource } from '../contract.ts';
import { noticeData, type ApiContext } from './api-content.ts';
import { factRecord } from './facts.ts';

/** The resource that says something; of a withdrawn one no address. */
export function citedSource(id: string, { content }: ApiContext): CitedSource {
  const resource = content.allResources.find((each) => each.id === id);
  if (!resource) throw new Error(`"${id}" is a source and does not exist in the content`);
  const { title, lang, url } = originalVersion(resource);
  return {
    resource: id,
    title: { text: title, lang, dir: direction(lang) },
    publishers: resource.publishers.map(({ name }) => name),
    ...(isListed(resource) ? { url } : { withdrawn: true }),
    ...noticeData(resource),
  };
}

/** A fact with its source at hand. */
export function citedFact(fact: Fact, context: ApiContext): CitedFact {
  return { ...factRecord(fact), cited: citedSource(fact.source.resource, context) };
}

/** Those of some facts that may be stated, with their sources. */
export function citedFacts(ids: readonly string[], context: ApiContext): CitedFact[] {
  const { facts } = context.content;
  return ids.flatMap((id) => facts.find((fact) => fact.id === id) ?? []).map((fact) => citedFact(fact, context));
}

/** An organization by the name it writes itself. */
export function nameOf({ id, name, lang }: Organization) {
  return { id, name, lang };
}
