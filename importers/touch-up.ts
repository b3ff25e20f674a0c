import type { HistoryEntry, ResourceData } from '../src/schemas/resource.ts';
import { MisuseError } from '../librarian/command-line-fs.ts';
import { outdatedReviews } from '../librarian/records/outdated-reviews.ts';
import { insecureNote } from './insecure-note.ts';
import type { PlannedRecord } from './merge/plan.ts';
import type { LocaleId } from '../src/schemas/vocabulary.ts';
import { isSame, type Fields } from './merge/trees.ts';

/**
 * What follows from a new address of a resource, unless the source says so itself: the new address has not been looked at, and the
 * change belongs into the history.
 * @param by Who answers for the import.
 * @throws MisuseError when an address has changed and nobody answers for it.
 */
export function touchUp(planned: PlannedRecord, today: string, by: string | undefined): Fields {
  if (planned.collection !== 'resources' || planned.before === undefined) return planned.after;
  const before = planned.before as unknown as ResourceData;
  const after = planned.after as unknown as ResourceData;
  const moved: HistoryEntry[] = [];
  const versions = after.versions.map((version) => {
    const old = before.versions.find(({ lang }) => lang === version.lang);
    if (old === undefined || old.url === version.url) return version;
    if (!by) throw new MisuseError('An address has changed. Say who answers for it: --by "Name".');
    moved.push({ on: today, change: 'address-changed', by, formerUrl: old.url });
    const { insecure, check, ...rest } = version;
    const note = version.url.startsWith('http:') ? { ...insecureNote(version.url), ...(insecure && { insecure }) } : {};
    return { ...rest, ...note, check: isSame(check, old.check) ? { result: 'unverified' as const } : check };
  });
  const outdated = outdatedReviews(before, after);
  if (moved.length === 0 && outdated.length === 0) return planned.after;
  const texts = draftsAgain(after.texts, outdated);
  return {
    ...after,
    versions,
    ...(after.texts && { texts }),
    ...(isSame(before.history, after.history) && { history: [...after.history, ...moved] }),
  };
}

/** The states of texts, those of some locales without their review. */
function draftsAgain(texts: ResourceData['texts'], locales: readonly LocaleId[]): ResourceData['texts'] {
  const drafts = locales.map((locale) => {
    const translation = texts?.[locale]?.translation;
    return [locale, { status: 'draft', ...(translation && { translation }) }] as const;
  });
  return { ...texts, ...Object.fromEntries(drafts) };
}
