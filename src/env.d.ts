/// <reference types="astro/client" />

import type { ProseContext } from './components/prose/prose-context.ts';

declare global {
  namespace App {
    interface Locals {
      /** What the elements in prose resolve their ids with; set by the page that renders the prose. */
      prose?: ProseContext;
    }
  }
}
