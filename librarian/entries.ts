import { COLLECTIONS, type CollectionName } from '../src/schemas/collections.ts';
import type { Content, Entry, TextCollectionName, TextEntry } from './content-model.ts';
import type { FieldPath } from './field-path.ts';

/** Every valid entry of every collection. */
export function allEntries(content: Content): Entry[] {
  return (Object.keys(COLLECTIONS) as CollectionName[]).flatMap((name) => [...content[name].values()]);
}

/** Collections with one file per locale. */
export const TEXT_COLLECTIONS = [
  'topicTexts',
  'guideTexts',
  'termTexts',
  'campaignTexts',
  'pageTexts',
] as const satisfies readonly TextCollectionName[];

/** Collections of ours with a review, besides resources. */
export const REVIEWED_COLLECTIONS = [
  'topics',
  'guides',
  'careCards',
  'careCountries',
  'facts',
  'clinics',
  'campaigns',
  'surveyQuestions',
  'stories',
] as const;

/** Every valid text: topics, guides, definitions, campaigns and pages. */
export function allTexts(content: Content): TextEntry[] {
  return TEXT_COLLECTIONS.flatMap((name) => [...content[name].values()]);
}

/** True when nothing is known to be missing from the content, so that “nobody uses this” can be said of a file. */
export function isWhole(content: Content): boolean {
  return content.files.every(({ valid }) => valid);
}

/** Every value below a value, single ones and lists alike, with the way to it. */
export function* valuesOf(value: unknown, path: FieldPath = []): Generator<{ path: FieldPath; value: unknown }> {
  yield { path, value };
  if (typeof value !== 'object' || value === null) return;
  const isList = Array.isArray(value);
  for (const [key, inner] of Object.entries(value)) yield* valuesOf(inner, [...path, isList ? Number(key) : key]);
}
