import type { CollectionName } from '../src/schemas/collections.ts';
import type { Fields } from './merge/trees.ts';

/** What a source says about one record. */
export interface ImportedRecord {
  collection: CollectionName;
  id: string;
  /** Set for a text with a file per locale; its `given` holds the text itself as `body`. */
  locale?: string;
  /** Fields that the source speaks of: these alone are compared when it is imported again. */
  given: Fields;
  /** Fields that only a new record gets besides. */
  initially: Fields;
  /** Where the source says it, such as "line 33". */
  place: string;
  /** Fingerprint of the record when the source was exported from it; see `fingerprint.ts`. */
  asExported?: string;
}

/** Something that was not taken over, and why. */
export interface Skipped {
  /** Short reason, the same for everything left out for it. */
  reason: string;
  what: string;
  place: string;
}

/** A source, mapped to records of ours. */
export interface Imported {
  records: ImportedRecord[];
  skipped: Skipped[];
  /** What the next import should know besides, by names that are no paths; see `merge/lock.ts`. */
  remembered?: Readonly<Record<string, Fields>>;
  /** Sentences for the person who imports: guesses to look at, words the source has and we have no place for. */
  notes: string[];
}

/** What whoever imports has to say about records that are new. */
export interface ImportTerms {
  /** Id of a source in settings/site.yaml. */
  source: string;
  /** Who answers for the choice. */
  by: string;
  /** The day of the import, `YYYY-MM-DD`. */
  today: string;
  /** Days after which a person has to look at what is new. */
  reviewWithin: number;
}
