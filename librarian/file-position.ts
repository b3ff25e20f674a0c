/** A place in a file, counted from 1 as editors do. */
export interface FilePosition {
  line: number;
  column: number;
}

/** A fault that keeps a file from being understood at all. */
export interface SyntaxFault extends FilePosition {
  found: string;
  allowed: string;
  fix: string;
}
