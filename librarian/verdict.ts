/** Word of one process that checks all content to another: first of errors, then of warnings. */
export type Verdict =
  | {
      /** Number of files looked at. */
      files: number;
      /** The errors as plain text; left out where there are none. */
      errors?: string;
    }
  | {
      /** Number of warnings. */
      warnings: number;
    };
