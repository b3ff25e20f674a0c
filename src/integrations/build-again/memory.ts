import type { ReadSet } from '../../reads/read-log.ts';

/** When a file was written and how long it is: enough to see that somebody else has written it since. */
export interface FileMark {
  size: number;
  /** Milliseconds since 1970. */
  mtimeMs: number;
}

/** What a build remembers of a page. */
export interface PageMemory {
  /** Source file of the route. */
  component: string;
  /** Digest of the props; left out for props of which nothing can be told, so that the page is rendered each time. */
  props?: string;
  /** Places of what it has read in {@link Memory.reads}. */
  reads: readonly number[];
  /** File below the built site as it was when the build ended; left out when a later step has moved it away. */
  file?: FileMark | undefined;
  /** Whether the indexer reads it, so that it is kept as it was rendered. */
  searched: boolean;
}

/** What a build remembers for the next one. */
export interface Memory {
  /** Digest of everything but content that a page is made from. */
  sources: string;
  /** Folder of the built site. */
  site: string;
  /** Names of style sheets and scripts that pages point to. */
  assets: readonly string[];
  /** What was read together, each with the digest of what was seen. */
  reads: readonly (readonly [read: ReadSet, digest: string])[];
  /** By path below the built site. */
  pages: Readonly<Record<string, PageMemory>>;
  /** Digest of what the index of a locale was made from, by locale. */
  indexes: Readonly<Record<string, string>>;
  /** The files of these indexes, by path below the built site. */
  indexFiles: Readonly<Record<string, FileMark>>;
}
