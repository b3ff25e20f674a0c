import type { z } from 'astro/zod';
import type { CollectionName, COLLECTIONS } from '../src/schemas/collections.ts';
import type { LocaleId } from '../src/schemas/vocabulary.ts';
import type { FieldPath } from './field-path.ts';
import type { FilePosition, SyntaxFault } from './file-position.ts';
import type { TextBody } from './markdown-source.ts';

/** What a file of a collection holds once its schema has accepted it. */
export type EntryData<K extends CollectionName> = z.output<(typeof COLLECTIONS)[K]['schema']>;

/** Collections with one file per locale, whose files have a text below the fields. */
export type TextCollectionName = 'topicTexts' | 'guideTexts' | 'termTexts' | 'campaignTexts' | 'pageTexts';
/** Collections of data files, one file per thing. */
export type DataCollectionName = Exclude<CollectionName, TextCollectionName>;

/** A file as it came from the disk, or why it could not be read. */
export interface RawFile {
  /** Path below the content root, with `/` between folders. */
  path: string;
  /** Path as it would be typed, for messages. */
  file: string;
  text?: string;
  /** Set when there is no text. */
  unreadable?: Unreadable;
}

/** Why a file could not be read. */
export interface Unreadable {
  found: string;
  allowed: string;
  fix: string;
}

/** The collection a path belongs to, and what the path says about the entry. */
export interface Place {
  collection: CollectionName;
  id: string;
  /** Second name in the path of a text file; not necessarily a published locale. */
  locale?: string;
}

/** The fields of a file, with the way back to their lines. */
export interface FieldSource {
  value: unknown;
  /** Position of a field, or of the nearest field around it that exists. */
  at(path: FieldPath): FilePosition;
  /** The value of a field as the file writes it; undefined when there is none or it is not a single value. */
  written(path: FieldPath): string | undefined;
}

/** Every file below the content root, good or bad. */
export interface ContentFile {
  path: string;
  file: string;
  place?: Place;
  unreadable?: Unreadable;
  /** Faults of the YAML, in a data file or above the text of an `.mdx` file. */
  fieldFaults: SyntaxFault[];
  /** Faults of the text of an `.mdx` file. */
  textFaults: SyntaxFault[];
  fields?: FieldSource;
  /** What the schema of the collection has against the fields. */
  issues: z.core.$ZodIssue[];
  /** True when the file takes part in the rules that look across files. */
  valid: boolean;
}

/** An entry that its schema has accepted. */
export interface Entry<K extends CollectionName = CollectionName> {
  id: string;
  file: string;
  data: EntryData<K>;
  at(path: FieldPath): FilePosition;
}

/** A text of a published locale that its schema has accepted. */
export interface TextEntry<K extends TextCollectionName = TextCollectionName> extends Entry<K> {
  locale: LocaleId;
  body: TextBody;
}

type DataEntries = { [K in DataCollectionName]: ReadonlyMap<string, Entry<K>> };
/** Keyed by id and locale, such as `miscarriage/en`. */
type TextEntries = { [K in TextCollectionName]: ReadonlyMap<string, TextEntry<K>> };

/** The content as the rules see it: entries that are valid, and every file there is. */
export interface Content extends DataEntries, TextEntries {
  /** The content root, as it would be typed. */
  root: string;
  /** All files, ordered by path. */
  files: readonly ContentFile[];
  /** Ids that have a file, also one that is not valid: a reference to it is not a second problem. */
  ids: Readonly<Record<CollectionName, ReadonlySet<string>>>;
}
