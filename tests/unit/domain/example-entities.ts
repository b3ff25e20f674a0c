import type {
  Campaign,
  CareCard,
  CareCountry,
  Clinic,
  Fact,
  Guide,
  Organization,
  Recall,
  Resource,
  Story,
  SurveyQuestion,
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

/** A question that surveys ask, with some fields of its own. */
export function question(fields: Partial<SurveyQuestion> = {}): SurveyQuestion {
  return {
    id: 'rating',
    order: 10,
    title: everywhere('Rating'),
    question: everywhere('How good was it?'),
    whole: true,
    answers: [
      { id: 'good', label: everywhere('Good') },
      { id: 'bad', label: everywhere('Bad') },
    ],
    review: REVIEW,
    reviewState: 'current',
    texts: everywhere(DRAFT),
    ...fields,
  };
}

/** A survey that never was, with some fields of its own. */
export function survey(fields: Partial<Campaign['surveys'][number]> = {}): Campaign['surveys'][number] {
  return {
    id: 'first',
    organization: organization(),
    year: 2021,
    population: everywhere('People in the example.'),
    method: everywhere('A questionnaire.'),
    sampleSize: 100,
    source: { resource: 'guide', on: '2026-11-20' },
    caveats: [everywhere('Only some could answer.')],
    results: [
      {
        question: 'rating',
        base: 90,
        answers: [
          { answer: 'good', percent: 40 },
          { answer: 'bad', percent: 60, bound: 'about' },
        ],
      },
    ],
    ...fields,
  };
}

/** A campaign that does not exist, with one of everything and some fields of its own. */
export function campaign(fields: Partial<Campaign> = {}): Campaign {
  const text = everywhere('It happened.');
  return {
    id: 'campaign',
    name: 'Example Campaign',
    lang: 'en',
    organization: organization(),
    resource: 'guide',
    regions: ['GB'],
    status: 'running',
    statusOn: '2026-11-20',
    began: '2020-05',
    aim: { text: everywhere('It wants good care.'), resource: 'guide' },
    latest: [{ id: 'news', on: '2026-11', text, facts: ['fact'], resource: 'guide' }],
    video: { title: 'A film', lang: 'en', about: everywhere('What it shows.'), resource: 'guide' },
    facts: ['fact'],
    surveys: [survey()],
    standards: [
      {
        id: 'code',
        name: 'A code',
        lang: 'en',
        resource: 'guide',
        points: [{ id: 'one', title: everywhere('One'), text: everywhere('Be kind.') }],
      },
    ],
    timeline: [
      { id: 'law', on: '2022', state: 'done', text, resource: 'guide' },
      { id: 'promise', on: '2025-03-01', state: 'pending', text, facts: ['fact'] },
    ],
    supporters: [{ name: 'Example Society', lang: 'en', resource: 'guide' }],
    actions: [
      { id: 'write', kind: 'write', text: everywhere('Write.'), resource: 'guide', regions: ['GB'], past: false },
      { id: 'sign', kind: 'sign', text: everywhere('Sign.'), regions: ['001'], until: '2026-11-25', past: true },
    ],
    topics: ['topic'],
    understanding: ['guide'],
    added: '2026-11-20',
    review: REVIEW,
    reviewState: 'current',
    recordTexts: everywhere(DRAFT),
    texts: everywhere({ title: 'Better care', description: 'A campaign for better care.', ...DRAFT }),
    ...fields,
  };
}

/** A published story, with some fields of its own. */
export function story(fields: Partial<Story> = {}): Story {
  return {
    id: 'story',
    resource: resource({ id: 'told' }),
    themes: ['miscarriage', 'care'],
    teller: 'pregnant',
    contentNotes: ['loss-described'],
    consent: { by: 'organization', on: '2026-11-20' },
    published: '2025-06',
    campaigns: ['campaign'],
    added: '2026-11-20',
    review: REVIEW,
    reviewState: 'current',
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
