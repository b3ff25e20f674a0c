import type { Story } from './entities.ts';

/** A value that stories can be narrowed down by, with the stories that have it. */
export interface StoryValue<V extends string = string> {
  value: V;
  stories: Story[];
}

/** Stories by what they are about. */
export function byTheme(stories: readonly Story[]): StoryValue<Story['themes'][number]>[] {
  return collect(stories, ({ themes }) => themes);
}

/** Stories by the languages they can be read in. */
export function byStoryLanguage(stories: readonly Story[]): StoryValue[] {
  return collect(stories, ({ resource }) => resource.versions.map(({ lang }) => lang));
}

function collect<V extends string>(
  stories: readonly Story[],
  valuesOf: (story: Story) => readonly V[],
): StoryValue<V>[] {
  return [...new Set(stories.flatMap(valuesOf))].map((value) => ({
    value,
    stories: stories.filter((story) => valuesOf(story).includes(value)),
  }));
}

/**
 * Stories in the order of a page: those that can be read in its own language first, then those in the other languages offered, then the
 * rest; otherwise in the given order.
 * @param languages Languages the reader is offered, the page's own first.
 */
export function inReadingOrder(stories: readonly Story[], languages: readonly string[]): Story[] {
  const rank = ({ resource }: Story) => {
    const places = resource.versions.map(({ lang }) => languages.indexOf(lang)).filter((place) => place >= 0);
    return Math.min(languages.length, ...places);
  };
  return stories.toSorted((a, b) => rank(a) - rank(b));
}
