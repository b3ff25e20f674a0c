import type { Entry } from '../content-model.ts';
import { nameOfPlace, problemAt } from '../problem-at.ts';
import type { Problem, Rule } from '../problem.ts';
import { quote } from '../wording.ts';

const slug = 'duplicate-placement';

/** A resource stands once in a section, and no two resources stand at the same position. */
export const duplicatePlacementRule: Rule = {
  slug,
  title: 'A place on a topic page is taken twice',
  severity: 'error',
  run: ({ resources }) => {
    const positions = new Map<string, string>();
    return [...resources.values()].flatMap((entry) => {
      const sections = new Set<string>();
      return entry.data.placements.flatMap(({ topic, section, order }, index): Problem[] => {
        const name = `${quote(section)} of ${quote(topic)}`;
        if (sections.has(name)) return [sameSection(entry, index, name)];
        sections.add(name);
        const position = `position ${order} in ${name}`;
        const other = positions.get(position);
        const path = ['placements', index, 'order'];
        if (other === undefined) positions.set(position, nameOfPlace(entry.file, entry.at(path)));
        return other === undefined ? [] : [samePosition(entry, path, position, other)];
      });
    });
  },
};

function sameSection(entry: Entry, index: number, name: string): Problem {
  return problemAt(slug, entry, ['placements', index, 'section'], {
    found: `${name} a second time`,
    allowed: 'one placement per section of a topic',
    fix: 'Delete one of the two placements.',
  });
}

function samePosition(entry: Entry, path: PropertyKey[], position: string, other: string): Problem {
  return problemAt(slug, entry, path, {
    found: `${position}, taken by ${other}`,
    allowed: 'a position that no other resource of the section has',
    fix: 'Choose another number; numbers may have gaps.',
  });
}
