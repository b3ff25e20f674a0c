import type { CareCard, Resource, Term } from '../../domain/entities.ts';
import type { PageContext } from '../../i18n/page-context.ts';
import type { SettingsData } from '../../schemas/settings.ts';

/** What the elements allowed in prose need. Prose gives ids only, so its page hands this down through `Astro.locals`. */
export interface ProseContext {
  page: PageContext;
  resourceById: ReadonlyMap<string, Resource>;
  termById: ReadonlyMap<string, Term>;
  /** The care card that `<Care />` stands for, where the page has one. */
  care?: CareCard;
  emergencyNumbers?: SettingsData['emergencyNumbers'];
}

/** Looks up what an element in prose points to; the content check has promised that it exists. */
export function proseTarget<T>(
  context: ProseContext | undefined,
  map: (context: ProseContext) => ReadonlyMap<string, T>,
  id: string,
) {
  const target = context && map(context).get(id);
  if (!context || !target) throw new Error(`Prose points to "${id}", which does not exist`);
  return { page: context.page, target };
}
