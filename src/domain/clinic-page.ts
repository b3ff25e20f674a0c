import type { ClinicAdvice } from '../schemas/clinic.ts';
import { ADVICE_KINDS, type AdviceKind, type UnreviewedCare } from '../schemas/vocabulary.ts';
import type { CareCard, CareCountry, Clinic, Fact, Resource, Topic } from './entities.ts';
import { countOf, topicSections, type TopicSection } from './topic-sections.ts';

/** A part of a clinic's page, in page order: one kind of advice, or the ways a miscarriage can go on. */
const PARTS = [
  { id: 'when-to-call', kinds: ['when-to-call'] },
  { id: 'what-happens', kinds: ['what-happens'] },
  { id: 'examination', kinds: ['examination'] },
  { id: 'options', kinds: ['waiting', 'medication', 'procedure'] },
  { id: 'recovery', kinds: ['recovery'] },
  { id: 'next-pregnancy', kinds: ['next-pregnancy'] },
] as const satisfies readonly { id: string; kinds: readonly AdviceKind[] }[];
/** Id of a part of a clinic's page. */
export type AdvicePartId = (typeof PARTS)[number]['id'];

/** A part of a clinic's page that has something to say. */
export interface AdvicePart {
  id: AdvicePartId;
  advice: ClinicAdvice[];
}

/**
 * A clinic's advice in the order of its kinds; advice of one kind keeps its order.
 * @param topic Only advice on this topic.
 */
export function adviceOf({ advice }: Pick<Clinic, 'advice'>, topic?: string): ClinicAdvice[] {
  const wanted = topic === undefined ? advice : advice.filter(({ topics }) => topics.includes(topic));
  return ADVICE_KINDS.flatMap((kind) => wanted.filter((each) => each.kind === kind));
}

/** The parts of a clinic's page that have something to say, in page order. */
export function adviceParts(clinic: Pick<Clinic, 'advice'>): AdvicePart[] {
  const all = adviceOf(clinic);
  return PARTS.map(({ id, kinds }) => ({
    id,
    advice: all.filter(({ kind }) => (kinds as readonly AdviceKind[]).includes(kind)),
  })).filter(({ advice }) => advice.length > 0);
}

/** The last day on which a clinic was added or said something, or on which that was read. */
export function lastAdvice({ advice, added }: Pick<Clinic, 'advice' | 'added'>): string {
  return advice.map(({ on }) => on).reduce((last, on) => (on > last ? on : last), added);
}

/** Languages in which a clinic's page lists resources: the reader's own first, then those of the clinic. */
export function clinicLanguages({ languages }: Pick<Clinic, 'languages'>, own: string): string[] {
  return [...new Set([own, ...languages])];
}

/**
 * The sections of a topic that a clinic has chosen, or all, with the resources that its page lists.
 * @param languages From {@link clinicLanguages}.
 */
export function clinicSections(
  clinic: Pick<Clinic, 'topics'>,
  topic: Pick<Topic, 'id' | 'sectionOrder'>,
  resources: readonly Resource[],
  languages: readonly string[],
): TopicSection[] {
  const chosen: readonly string[] | undefined = clinic.topics.find((each) => each.topic === topic.id)?.sections;
  return topicSections(topic, resources, languages)
    .flatMap(({ sections }) => sections)
    .filter((section) => (!chosen || chosen.includes(section.id)) && countOf(section) > 0);
}

/** What a clinic's leaflet is made of. */
export interface Handout {
  clinic: Clinic;
  /** The clinic's main topic. */
  topic: Topic;
  /** Whom to call in the clinic's country, where that is known. */
  country: CareCountry | undefined;
  /** Care card of the topic, with what happens to advice that nobody has reviewed. */
  care: { card: CareCard; unreviewed: UnreviewedCare } | undefined;
  /** Where to read more. */
  further: readonly Resource[];
  factById: ReadonlyMap<string, Fact>;
  resourceById: ReadonlyMap<string, Resource>;
}

/**
 * Resources that a sheet of paper has room for, each once, in page order: in the reader's own language, or in others where there is
 * none.
 */
export function furtherReading(sections: readonly TopicSection[], count: number): Resource[] {
  const own = sections.flatMap(({ inPageLanguage }) => inPageLanguage);
  const others = sections.flatMap(({ inOtherLanguages }) => inOtherLanguages);
  return [...new Set(own.length > 0 ? own : others)].slice(0, count);
}
