/** How the content stands, as `src/integrations/desk-pages-fs.ts` works it out; `src/desk/report.ts` gives it its type. */
declare module 'virtual:signpost-desk' {
  export const report: unknown;
}
