import type { CareCard, Resource, Topic } from './entities.ts';

/** Ids of resources cited in a text, in the order of their first `<Cite id="…" />`. */
export function citedIn(body: string): string[] {
  return [...new Set([...body.matchAll(/<Cite\s+id="([^"]+)"\s*\/>/g)].map((match) => match[1] ?? ''))];
}

/**
 * Every source a topic page rests on, without repeats: cited in the summary, compared in its differences, named on its care card.
 * @param body The summary's MDX source.
 */
export function topicSources(
  topic: Topic,
  body: string,
  care: CareCard | undefined,
  resourceById: ReadonlyMap<string, Resource>,
): Resource[] {
  const ids = [
    ...citedIn(body),
    ...(topic.differences ?? []).flatMap((difference) => difference.answers.map((answer) => answer.source)),
    ...(care?.levels ?? []).flatMap((level) => level.signs.flatMap((sign) => sign.sources)),
  ];
  return [...new Set(ids)].flatMap((id) => resourceById.get(id) ?? []);
}

/** Whether a text uses an element, such as `<Care />`. */
export function hasElement(body: string, name: string): boolean {
  return body.includes(`<${name} `) || body.includes(`<${name}/>`);
}
