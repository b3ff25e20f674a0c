/** A kind of file that is imported. */
export type FileKind = 'medlineplus' | 'csv' | 'json';
