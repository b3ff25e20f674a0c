/** How the content stands, as `src/integrations/desk-pages-fs.ts` works it out. */
declare module 'virtual:signpost-desk' {
  export const report: import('../librarian/report/shape.ts').DeskReport;
}
