import type { z } from 'astro/zod';
import { daysOfClinic } from '../../domain/content-days.ts';
import type { Clinic } from '../../domain/entities.ts';
import { EMBED_URLS } from '../../i18n/urls.ts';
import type { ClinicRecord, clinicsContract } from '../contract.ts';
import { absolute } from '../hub/hub-content.ts';
import { documentHead, inEveryLocale, noticeData, pagesOf, statesData, type ApiContext } from './api-content.ts';

/** Every clinic. What a clinic advises stands in its hubs, in words. */
export function clinicsDocument(context: ApiContext): z.infer<typeof clinicsContract> {
  const { clinics } = context.content;
  return {
    ...documentHead('clinics', clinics.flatMap(daysOfClinic), context.content),
    clinics: clinics.map((clinic) => clinicRecord(clinic, context)),
  };
}

function clinicRecord(clinic: Clinic, context: ApiContext): ClinicRecord {
  const { id, name, lang, names, kind, organization, basis, region, place, website } = clinic;
  return {
    id,
    pages: pagesOf(context, (urls) => urls.clinic(id)),
    name,
    lang,
    ...(names && { names }),
    kind,
    ...(organization !== undefined && { organization }),
    ...(basis && { basis }),
    country: region,
    ...(place && { place }),
    ...(website !== undefined && { website }),
    phones: clinic.phones,
    emergency: clinic.emergency,
    languages: clinic.languages,
    topics: clinic.topics.map(({ topic, sections }) => ({
      topic,
      ...(sections && { sections }),
      hubs: inEveryLocale((locale) => absolute(context, EMBED_URLS.hub(locale, topic, id))),
    })),
    added: clinic.added,
    review: clinic.review,
    reviewState: clinic.reviewState,
    texts: statesData(clinic.texts),
    ...noticeData(clinic),
  };
}
