import type { WrittenCollectionName } from '../src/schemas/collections.ts';

/** How a collection of records is shown, one file per record. */
export interface RecordForm {
  kind: 'records';
  label: string;
  singular: string;
  description: string;
  icon: string;
  /** Folder below the content folder. */
  folder: string;
  /** Path of the file below the folder, without its ending. */
  path: string;
  /** What the list of records shows of each. */
  summary: string;
  /** The field by which the CMS sorts and searches records. */
  identifier: string;
}

/** How a single file is shown. */
export interface FileForm {
  kind: 'file';
  label: string;
  description: string;
  icon: string;
  /** Name and path of the file below the content folder. */
  name: string;
  file: string;
}

/** How texts with one file per locale are shown. */
export interface TextForm {
  kind: 'texts';
  label: string;
  description: string;
  icon: string;
  /** Folder below the content folder that holds a folder per text. */
  folder: string;
  /** Ids of the texts: those of a collection of records, or the ones named. */
  of: WrittenCollectionName | readonly string[];
}
