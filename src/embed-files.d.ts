/** What other websites load from us, as `src/integrations/embed-files-fs.ts` makes it. */
declare module 'virtual:signpost-embed' {
  /** Scripts by name without ending: the newest, such as `signpost`, and the released, such as `signpost-1.0.0`. */
  export const scripts: Readonly<Record<string, string>>;
  /** The style sheet of frames. */
  export const styles: string;
}
