import { clinicLanguages, clinicSections, furtherReading, type Handout } from '../domain/clinic-page.ts';
import type { Clinic } from '../domain/entities.ts';
import { loadCatalog } from './catalog.ts';
import { itemPaths } from './paths.ts';

/** Links on a leaflet: more make a list that nobody types in. */
const FURTHER = 5;

/** Static paths of a route `[locale]/…/[id]` of leaflets: every clinic that no recall has withdrawn, in every locale. */
export async function handoutPaths() {
  return itemPaths((await loadCatalog()).clinics, (clinic) => clinic.id);
}

/**
 * What a clinic's leaflet is made of.
 * @param language Language of the reader.
 */
export async function loadHandout(clinic: Clinic, language: string): Promise<Handout> {
  const { topicById, careCountries, careCardById, resourcesByTopic, factById, resourceById, settings } =
    await loadCatalog();
  const [main] = clinic.topics;
  const topic = main && topicById.get(main.topic);
  if (!topic) throw new Error('A clinic without a topic passed the content check');
  const card = topic.care === undefined ? undefined : careCardById.get(topic.care);
  const sections = clinicSections(
    clinic,
    topic,
    resourcesByTopic.get(topic.id) ?? [],
    clinicLanguages(clinic, language),
  );
  return {
    clinic,
    topic,
    country: careCountries.find(({ country }) => country === clinic.region),
    care: card && { card, unreviewed: settings.unreviewedCare },
    further: furtherReading(sections, FURTHER),
    factById,
    resourceById,
  };
}
