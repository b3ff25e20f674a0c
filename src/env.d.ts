/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** What `<Cite>` and `<Term>` in prose resolve their ids with; set by the page that renders the prose. */
    prose?: import('./components/prose/prose-context.ts').ProseContext;
  }
}
