import type { HistoryEntry, ResourceData } from '../src/schemas/resource.ts';
import { insecureNote } from './insecure-note.ts';
import type { PlannedRecord } from './merge/plan.ts';
import { isSame, type Fields } from './merge/trees.ts';

/**
 * What follows from a new address of a resource, unless the source says so itself: the new address has not been looked at, and the
 * change belongs into the history.
 * @param by Who answers for the import; whoever reviewed the resource last when it is not said.
 */
export function touchUp(planned: PlannedRecord, today: string, by: string | undefined): Fields {
  if (planned.collection !== 'resources' || planned.before === undefined) return planned.after;
  const before = planned.before as unknown as ResourceData;
  const after = planned.after as unknown as ResourceData;
  const moved: HistoryEntry[] = [];
  const versions = after.versions.map((version) => {
    const old = before.versions.find(({ lang }) => lang === version.lang);
    if (old === undefined || old.url === version.url) return version;
    moved.push({ on: today, change: 'address-changed', by: by ?? after.review.by, formerUrl: old.url });
    const { insecure, check, ...rest } = version;
    const note = version.url.startsWith('http:') ? { ...insecureNote(version.url), ...(insecure && { insecure }) } : {};
    return { ...rest, ...note, check: isSame(check, old.check) ? { result: 'unverified' as const } : check };
  });
  if (moved.length === 0) return planned.after;
  return {
    ...after,
    versions,
    ...(isSame(before.history, after.history) && { history: [...after.history, ...moved] }),
  };
}
