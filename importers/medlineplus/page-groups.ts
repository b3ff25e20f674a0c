import type { Page } from './pages.ts';

/** The same page in several languages: what becomes one resource. */
export interface PageGroup {
  /** By language, the original first. */
  pages: Map<string, Page>;
  /** Id of the resource that already has one of the addresses. */
  resource: string | undefined;
}

/** What the pages of a file come to as resources. */
export interface PageGroups {
  groups: PageGroup[];
  /** Pages that name each other as the same in another language, but one of them has another counterpart already. */
  apart: [Page, Page][];
}

/** Joins pages that the file calls the same in another language. A resource has one version per language, and each page one resource. */
export function groupPages(pages: ReadonlyMap<string, Page>): PageGroups {
  const groupOf = new Map<Page, PageGroup>();
  const apart: [Page, Page][] = [];
  const groups = new Set<PageGroup>();
  for (const page of pages.values()) {
    const group: PageGroup = { pages: new Map([[page.lang, page]]), resource: page.resource };
    groups.add(group);
    groupOf.set(page, group);
  }
  for (const page of pages.values()) {
    for (const other of page.mapped.map((key) => pages.get(key))) {
      const [one, two] = [groupOf.get(page), other && groupOf.get(other)];
      if (!other || !one || !two || one === two) continue;
      if (!fit(one, two)) {
        apart.push([page, other]);
        continue;
      }
      for (const each of two.pages.values()) groupOf.set(each, one);
      one.pages = inOrder(new Map([...one.pages, ...two.pages]));
      one.resource ??= two.resource;
      groups.delete(two);
    }
  }
  return { groups: ofOneResource([...groups].filter(isListed)), apart: apart.filter(([a, b]) => a.key < b.key) };
}

/** Joins groups that lead to the same resource, such as an address and a former one of the same page. */
function ofOneResource(groups: readonly PageGroup[]): PageGroup[] {
  const byResource = new Map<string, PageGroup>();
  return groups.filter((group) => {
    const first = group.resource === undefined ? undefined : byResource.get(group.resource);
    if (group.resource !== undefined && !first) byResource.set(group.resource, group);
    if (!first) return true;
    for (const page of group.pages.values()) addPage(first, page);
    return false;
  });
}

/** Adds a version, or the placements alone where the language has one already. */
function addPage({ pages }: PageGroup, page: Page): void {
  const there = pages.get(page.lang);
  if (!there) pages.set(page.lang, page);
  for (const [topic, sections] of there ? page.placements : []) {
    there?.placements.set(topic, new Set([...(there.placements.get(topic) ?? []), ...sections]));
  }
}

function fit(a: PageGroup, b: PageGroup): boolean {
  const isOneResource = a.resource === undefined || b.resource === undefined || a.resource === b.resource;
  return isOneResource && ![...a.pages.keys()].some((lang) => b.pages.has(lang));
}

/** English first, as it is where MedlinePlus starts from. */
function inOrder(pages: Map<string, Page>): Map<string, Page> {
  const english = pages.get('en');
  return english ? new Map([['en', english], ...pages]) : pages;
}

/** False for a page that is only the counterpart of one it could not be joined with. */
function isListed({ pages }: PageGroup): boolean {
  return [...pages.values()].some(({ placements }) => placements.size > 0);
}
