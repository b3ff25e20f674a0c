import type {
  CareCard,
  CareCountry,
  Clinic,
  Fact,
  Guide,
  Organization,
  Recall,
  Resource,
  Term,
  Topic,
} from '../../../src/domain/entities.ts';
import type { HistoryEntry, ResourceVersion } from '../../../src/schemas/resource.ts';
import { LOCALE_IDS, type LocaleId } from '../../../src/schemas/vocabulary.ts';

const REVIEW = { last: '2026-11-20', next: '2027-11-20', by: 'Editors' };
const DRAFT = { status: 'draft', stale: false } as const;

/** The same in every locale. */
export function everywhere<T>(value: T): Record<LocaleId, T> {
  return Object.fromEntries(LOCALE_IDS.map((locale) => [locale, value])) as Record<LocaleId, T>;
}

/** A dated change, with some fields of its own. */
export function change(on: string, kind: HistoryEntry['change'], fields: Partial<HistoryEntry> = {}): HistoryEntry {
  return { on, change: kind, by: 'Editors', ...(kind === 'withdrawn' && { reason: 'outdated' }), ...fields };
}

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
    description: {
      en: 'In English.',
      es: 'En español.',
      nl: 'In het Nederlands.',
      ar: 'بالعربية.',
      'zh-Hans': '中文。',
    },
    source: 'search',
    selection: { criteria: ['authorship'], by: 'Editors', on: '2026-11-20' },
    review: REVIEW,
    history: [change('2026-11-20', 'added')],
    freshness: { state: 'current' },
    texts: everywhere(DRAFT),
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

/** The smallest topic, titled in every locale, with some fields of its own. */
export function topic(fields: Partial<Topic> = {}): Topic {
  return {
    id: 'topic',
    group: 'pregnancy-and-reproduction',
    related: [],
    glossary: [],
    written: '2026-11-20',
    review: REVIEW,
    reviewState: 'current',
    texts: {
      en: { title: 'Loss', alsoCalled: ['Early loss'], description: 'About loss.', ...DRAFT },
      es: { title: 'Pérdida', alsoCalled: [], description: 'Sobre la pérdida.', ...DRAFT },
      nl: { title: 'Verlies', alsoCalled: ['Vroeg verlies'], description: 'Over verlies.', ...DRAFT },
      ar: { title: 'فقدان', alsoCalled: [], description: 'عن الفقدان.', ...DRAFT },
      'zh-Hans': { title: '流产', alsoCalled: ['自然流产'], description: '关于流产。', ...DRAFT },
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
      en: { title: 'D&C', alsoCalled: ['Curettage'], description: 'A procedure.', ...DRAFT },
      es: { title: 'Legrado', description: 'Un procedimiento.', ...DRAFT },
      nl: { title: 'Curettage', description: 'Een ingreep.', ...DRAFT },
      ar: { title: 'كحت الرحم', description: 'إجراء طبي.', ...DRAFT },
      'zh-Hans': { title: '刮宫术', description: '一种手术。', ...DRAFT },
    },
    ...fields,
  };
}

/** The smallest fact, with some fields of its own. */
export function fact(fields: Partial<Fact> = {}): Fact {
  return {
    id: 'fact',
    kind: 'instruction',
    jurisdictions: ['GB'],
    source: { resource: 'guide', on: '2026-11-20' },
    text: everywhere('A fact.'),
    review: REVIEW,
    reviewState: 'current',
    texts: everywhere(DRAFT),
    ...fields,
  };
}

/** The smallest guide, with some fields of its own. */
export function guide(fields: Partial<Guide> = {}): Guide {
  return {
    id: 'steps',
    topic: 'topic',
    order: 10,
    written: '2026-11-20',
    review: REVIEW,
    reviewState: 'current',
    texts: everywhere({ title: 'Steps', description: 'What happens.', ...DRAFT }),
    ...fields,
  };
}

/** A care card with one sign per list of sources. */
export function careCard(...sources: string[][]): CareCard {
  const signs = sources.map((ids) => ({ text: everywhere('a sign'), sources: ids }));
  return {
    id: 'care',
    levels: [{ level: 'urgent', heading: everywhere('Call if:'), signs }],
    review: REVIEW,
    reviewState: 'current',
    texts: everywhere(DRAFT),
  };
}

/** Whom to call in a country, with a number for emergencies where one is given. */
export function careCountry(country: string, number?: string): CareCountry {
  return {
    id: country.toLowerCase(),
    country,
    contacts: [{ level: 'emergency', text: everywhere('Ambulance'), ...(number && { number, source: 'guide' }) }],
    review: REVIEW,
    reviewState: 'current',
    texts: everywhere(DRAFT),
  };
}

/** A clinic that does not exist, with some fields of its own. */
export function clinic(fields: Partial<Clinic> = {}): Clinic {
  const said = { topics: ['topic'], on: '2026-01-15', by: 'Example Clinic' };
  return {
    id: 'example-clinic',
    name: 'Example Clinic',
    lang: 'en',
    kind: 'midwifery-practice',
    region: 'GB',
    website: 'https://clinic.example.org/',
    phones: [{ label: everywhere('On call'), number: '01632 960 001', hours: everywhere('Day and night') }],
    emergency: everywhere('Call the emergency number.'),
    about: [everywhere('A clinic that does not exist.')],
    advice: [
      { ...said, id: 'waiting', kind: 'waiting', facts: ['fact'] },
      { ...said, id: 'call', kind: 'when-to-call', points: [everywhere('when you are worried')] },
    ],
    languages: ['en'],
    topics: [{ topic: 'topic' }],
    added: '2026-01-15',
    review: REVIEW,
    reviewState: 'current',
    texts: everywhere(DRAFT),
    ...fields,
  };
}

/** A recall that withdraws the smallest resource, with some fields of its own. */
export function recall(fields: Partial<Recall> = {}): Recall {
  return {
    id: 'recall',
    target: { resource: 'guide' },
    action: 'withdraw',
    on: '2026-11-20',
    by: 'Editors',
    reason: everywhere('It was wrong.'),
    texts: everywhere(DRAFT),
    topics: [],
    ...fields,
  };
}
