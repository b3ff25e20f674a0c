import { MOVED_KINDS, type MovedKind } from '../../src/schemas/vocabulary.ts';
import type { Entry } from '../content-model.ts';
import { nameOfPlace, problemAt } from '../problem-at.ts';
import type { Problem, Rule } from '../problem.ts';
import { quote } from '../wording.ts';

const slug = 'former-id';

/** No former id leads to two pages: it is the id of nothing that is there, and the former id of one thing alone. */
export const formerIdRule: Rule = {
  slug,
  title: 'A former id is taken',
  severity: 'error',
  run: (content) => MOVED_KINDS.flatMap((kind) => taken(content[kind])),
};

function taken(entries: ReadonlyMap<string, Entry<MovedKind>>): Problem[] {
  const owners = new Map<string, Entry<MovedKind>>();
  return [...entries.values()].flatMap((entry) =>
    (entry.data.formerIds ?? []).flatMap((id, index) => {
      const path = ['formerIds', index];
      const present = entries.get(id);
      if (present) return [problemAt(slug, entry, path, idInUse(id, present === entry ? undefined : present.file))];
      const owner = owners.get(id);
      owners.set(id, entry);
      return owner && owner !== entry
        ? [problemAt(slug, entry, path, claimedTwice(id, nameOfPlace(owner.file, owner.at(['formerIds']))))]
        : [];
    }),
  );
}

const idInUse = (id: string, file: string | undefined) => ({
  found: `${quote(id)}, the id of ${file ?? 'the entry itself'}`,
  allowed: 'ids that nothing has any more',
  fix: 'Delete the line, or rename the file that has this id now.',
});

const claimedTwice = (id: string, place: string) => ({
  found: `${quote(id)}, which ${place} has as well`,
  allowed: 'the former ids of this entry alone',
  fix: 'Keep it in the entry to which its readers should be led, and delete it from the other.',
});
