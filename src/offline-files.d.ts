/** Scripts of what readers keep on their device, as `src/integrations/offline-scripts-fs.ts` makes them. */
declare module 'virtual:signpost-offline' {
  /** Scripts by name without ending. */
  export const scripts: Readonly<Record<'worker' | 'retire' | 'page' | 'note', string>>;
}
