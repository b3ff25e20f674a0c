import type { HubSource } from '../feeds/contract.ts';
import { h, type HubNode } from './tree.ts';
import { link, words, type ViewContext } from './view-context.ts';

/** Short names of sources in their brackets, each after a space. */
export function sourcesView(sources: readonly HubSource[], context: ViewContext): HubNode[] {
  return sources.flatMap((source) => [
    ' ',
    h('cite.source', [link('a', [words(source, context)], source.url, context)]),
    ...(source.note === undefined ? [] : [` ${source.note}`]),
  ]);
}
