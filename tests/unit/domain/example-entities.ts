import type { Organization, Resource, Term, Topic } from '../../../src/domain/entities.ts';
import type { ResourceVersion } from '../../../src/schemas/resource.ts';

const REVIEW = { last: '2026-11-20', next: '2027-11-20', by: 'Editors' };

/** The smallest publisher, with some fields of its own. */
export function organization(fields: Partial<Organization> = {}): Organization {
  return { id: 'clinic', name: 'Example Clinic', lang: 'en', kind: 'hospital', country: 'GB', ...fields };
}

/** The smallest version, with some fields of its own. */
export function version(fields: Partial<ResourceVersion> = {}): ResourceVersion {
  return {
    lang: 'en',
    title: 'A guide',
    url: 'https://example.org/guide',
    formats: ['html'],
    check: { result: 'documented', on: '2026-11-20' },
    ...fields,
  };
}

/** One version per language, each titled "Guide in <language>". */
export function versionsIn(...languages: string[]): ResourceVersion[] {
  return languages.map((lang) =>
    version({ lang, title: `Guide in ${lang}`, url: `https://example.org/${lang.toLowerCase()}` }),
  );
}

/** The smallest resource, with some fields of its own. */
export function resource(fields: Partial<Resource> = {}): Resource {
  return {
    id: 'guide',
    publishers: [organization()],
    versions: [version()],
    placements: [],
    audiences: ['patients'],
    jurisdictions: ['GB'],
    description: { en: 'In English.', es: 'En español.', nl: 'In het Nederlands.' },
    source: 'search',
    selection: { criteria: ['authorship'], by: 'Editors', on: '2026-11-20' },
    review: REVIEW,
    added: '2026-11-20',
    ...fields,
  };
}

/** A resource placed in sections of one topic: `{ 'start-here': 10 }` is its order there. */
export function placed(
  id: string,
  topic: string,
  orders: Partial<Record<Resource['placements'][number]['section'], number>>,
  languages: readonly string[] = ['en'],
): Resource {
  const sections = Object.entries(orders) as [Resource['placements'][number]['section'], number][];
  return resource({
    id,
    versions: versionsIn(...languages),
    placements: sections.map(([section, order]) => ({ topic, section, order })),
  });
}

/** The smallest topic, titled in three languages, with some fields of its own. */
export function topic(fields: Partial<Topic> = {}): Topic {
  return {
    id: 'topic',
    group: 'pregnancy-and-reproduction',
    related: [],
    glossary: [],
    written: '2026-11-20',
    review: REVIEW,
    texts: {
      en: { title: 'Loss', alsoCalled: ['Early loss'], description: 'About loss.', status: 'draft' },
      es: { title: 'Pérdida', alsoCalled: [], description: 'Sobre la pérdida.', status: 'draft' },
      nl: { title: 'Verlies', alsoCalled: ['Vroeg verlies'], description: 'Over verlies.', status: 'draft' },
    },
    ...fields,
  };
}

/** The smallest glossary term, with some fields of its own. */
export function term(fields: Partial<Term> = {}): Term {
  return {
    id: 'term',
    sources: ['guide'],
    added: '2026-11-20',
    texts: {
      en: { title: 'D&C', alsoCalled: ['Curettage'], description: 'A procedure.', status: 'draft' },
      es: { title: 'Legrado', description: 'Un procedimiento.', status: 'draft' },
      nl: { title: 'Curettage', description: 'Een ingreep.', status: 'draft' },
    },
    ...fields,
  };
}
