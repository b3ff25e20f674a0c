import type { AlphabetGroup } from '../domain/alphabet.ts';
import { alphabetParts, longestList, numberedParts, sectionParts } from '../domain/list-parts.ts';
import type { AlphabetPart, ListKind, ListSection, NumberedPart } from '../domain/list-parts.ts';
import { listSegments } from '../i18n/list-addresses.ts';
import { pageContext, type PageContext } from '../i18n/page-context.ts';
import type { LocaleId } from '../schemas/vocabulary.ts';
import { localePaths } from './paths.ts';

/**
 * Most entries that a page lists.
 * @throws Error when `SIGNPOST_LONGEST_LIST`, which tests and trials set, is no number above zero.
 */
export function longest(kind: ListKind): number {
  return longestList(kind, process.env['SIGNPOST_LONGEST_LIST']);
}

/** Static paths of a route `…/[...page]`: one per page that a list takes, with the part it shows as prop. */
export function numberedPaths<P extends object, T>(
  params: P,
  items: readonly T[],
  kind: ListKind,
): { params: P & { page: string | undefined }; props: { part: NumberedPart<T> } }[] {
  return numberedParts(items, longest(kind)).map((part) => ({
    params: { ...params, page: listSegments(part) },
    props: { part },
  }));
}

/** Static paths of a route `[locale]/…/[...page]` of one list per locale. */
export function numberedLocalePaths<T>(itemsOf: (page: PageContext) => readonly T[], kind: ListKind) {
  return localePaths().flatMap(({ params }) => numberedPaths(params, itemsOf(pageContext(params.locale)), kind));
}

/** Static paths of a route `[locale]/…/[...page]` of several lists per locale, one after the other. */
export function sectionPaths<T, S extends ListSection<T>>(
  sectionsOf: (page: PageContext) => readonly S[],
  kind: ListKind,
): { params: { locale: LocaleId; page: string | undefined }; props: { part: NumberedPart<S & { last: boolean }> } }[] {
  return localePaths().flatMap(({ params }) =>
    sectionParts<T, S>(sectionsOf(pageContext(params.locale)), longest(kind)).map((part) => ({
      params: { ...params, page: listSegments(part) },
      props: { part },
    })),
  );
}

/** Static paths of a route `[locale]/…/[...page]` of one alphabetical list per locale. */
export function alphabetPaths<T>(
  groupsOf: (page: PageContext) => readonly AlphabetGroup<T>[],
): { params: { locale: LocaleId; page: string | undefined }; props: { part: AlphabetPart<T> } }[] {
  return localePaths().flatMap(({ params }) =>
    alphabetParts(groupsOf(pageContext(params.locale)), longest('entries')).map((part) => ({
      params: { ...params, page: listSegments(part) },
      props: { part },
    })),
  );
}
