import type { Resource, Term } from '../../domain/entities.ts';
import type { PageContext } from '../../i18n/page-context.ts';

/** What the elements allowed in prose need. Prose gives ids only, so its page hands this down through `Astro.locals`. */
export interface ProseContext {
  page: PageContext;
  resourceById: ReadonlyMap<string, Resource>;
  termById: ReadonlyMap<string, Term>;
}

/** Looks up what an element in prose points to; the content check has promised that it exists. */
export function proseTarget<T>(context: ProseContext | undefined, map: (context: ProseContext) => ReadonlyMap<string, T>, id: string) {
  const target = context && map(context).get(id);
  if (!context || !target) throw new Error(`Prose points to "${id}", which does not exist`);
  return { page: context.page, target };
}
