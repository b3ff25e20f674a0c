import type { ResourceVersion } from '../schemas/resource.ts';
import type { Resource } from './entities.ts';

/** A resource with versions in languages. */
type Versioned = Pick<Resource, 'versions'>;

/** Whether a version in `lang` serves a reader of `wanted`: the same tag, or the same language in another region or script-less form. */
export function servesLanguage(lang: string, wanted: string): boolean {
  return lang === wanted || lang.startsWith(`${wanted}-`) || wanted.startsWith(`${lang}-`);
}

/**
 * The version to show to a reader.
 * @param languages Languages the reader is offered, the preferred one first.
 * @returns The version in the first language there is one for, else the original (first) version.
 */
export function versionFor(resource: Versioned, languages: readonly string[]): ResourceVersion {
  return versionIn(resource, languages) ?? originalVersion(resource);
}

/** The version in the first of `languages` there is one for, if any. */
export function versionIn(resource: Versioned, languages: readonly string[]): ResourceVersion | undefined {
  for (const language of languages) {
    const version = resource.versions.find((each) => servesLanguage(each.lang, language));
    if (version) return version;
  }
  return undefined;
}

/** The version the resource was first listed with. The schema promises at least one. */
export function originalVersion(resource: Versioned): ResourceVersion {
  const [original] = resource.versions;
  if (!original) throw new Error('A resource without versions passed the schema');
  return original;
}
