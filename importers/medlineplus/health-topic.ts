import type { FilePosition } from '../../librarian/file-position.ts';

/** A `<health-topic>` as its file gives it, texts with single spaces. */
export interface HealthTopic {
  id: string;
  title: string;
  url: string;
  /** BCP 47 tag. */
  lang: string;
  /** `meta-desc`; empty in files of 2012. */
  description: string;
  alsoCalled: string[];
  seeReferences: string[];
  /** HTML, with placeholders such as `<TOPIC ID="515" LINKTEXT="miscarriage"/>`. */
  summary: string;
  groups: Named[];
  mesh: Named[];
  /** The same topic in another language. */
  twin?: Named & { lang: string; url: string };
  related: Named[];
  /** Name of the primary NIH institute. */
  institute?: string;
  sites: Site[];
  at: FilePosition;
}

/** Something with an id in the file, and its name. */
export interface Named {
  id: string;
  name: string;
}

/** A `<site>`: one link. */
export interface Site {
  title: string;
  url: string;
  /** The same page in another language. */
  mappedUrl: string;
  /** `xml:lang`, where the page is in another language than the topic. */
  lang?: string;
  categories: string[];
  organizations: string[];
  /** `standard-description`: marks such as "NIH", "PDF", "Video". */
  marks: string[];
  at: FilePosition;
}

/** What a file says about itself. */
export interface TopicsFile {
  /** Day on which it was made, `YYYY-MM-DD`, where it says so. */
  generatedOn?: string;
  /** Number of topics it says it holds. */
  total?: number;
}
