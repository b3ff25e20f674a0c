import type { CareCard, Fact, Guide, Resource, Topic } from './entities.ts';
import { isWithdrawn } from './recalls.ts';

/** Ids named by an element of prose, such as `<Cite id="…" />`, each once, in the order of their first use. */
function namedBy(element: 'Cite' | 'Fact', body: string): string[] {
  const pattern = new RegExp(`<${element}\\s+id="([^"]+)"\\s*/>`, 'g');
  return [...new Set([...body.matchAll(pattern)].map((match) => match[1] ?? ''))];
}

/** Ids of resources cited in a text. */
export function citedIn(body: string): string[] {
  return namedBy('Cite', body);
}

/** Facts a topic's page rests on: those of its questions and of its text, each once. */
export function topicFacts(topic: Pick<Topic, 'questions'>, body: string, factById: ReadonlyMap<string, Fact>): Fact[] {
  const ids = [...(topic.questions ?? []).flatMap(({ facts }) => facts), ...namedBy('Fact', body)];
  return statedFacts(ids, factById);
}

/** Facts a guide shows: in its text, and with its steps. */
export function guideFacts(guide: Guide, body: string, factById: ReadonlyMap<string, Fact>): Fact[] {
  const ids = [...namedBy('Fact', body), ...(guide.timeline?.steps ?? []).flatMap(({ facts = [] }) => facts)];
  return statedFacts(ids, factById);
}

/** Facts by their ids, each once, without those that a recall has withdrawn. */
function statedFacts(ids: readonly string[], factById: ReadonlyMap<string, Fact>): Fact[] {
  return [...new Set(ids)].flatMap((id) => factById.get(id) ?? []).filter((fact) => !isWithdrawn(fact));
}

/** Resources that back the signs of a care card. */
export function careSources(card: CareCard | undefined): string[] {
  return [...new Set((card?.levels ?? []).flatMap(({ signs }) => signs.flatMap(({ sources }) => sources)))];
}

/**
 * Every source a page rests on, without repeats: cited in its text, given by its facts, named otherwise.
 * @param body The text's MDX source.
 */
export function sourcesOf(
  body: string,
  facts: readonly Fact[],
  named: readonly string[],
  resourceById: ReadonlyMap<string, Resource>,
): Resource[] {
  const ids = [...citedIn(body), ...facts.map(({ source }) => source.resource), ...named];
  return [...new Set(ids)].flatMap((id) => resourceById.get(id) ?? []);
}

/** Whether a text uses an element, such as `<Care />`. */
export function hasElement(body: string, name: string): boolean {
  return body.includes(`<${name} `) || body.includes(`<${name}/>`);
}
