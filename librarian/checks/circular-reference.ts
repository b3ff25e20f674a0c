import type { Content, Entry } from '../content-model.ts';
import { problemAt } from '../problem-at.ts';
import type { Problem, Rule } from '../problem.ts';
import { quote } from '../wording.ts';

const slug = 'circular-reference';

/** Nothing points to itself, and no organization is part of a part of itself. */
export const circularReferenceRule: Rule = {
  slug,
  title: 'Something points to itself',
  severity: 'error',
  run: (content) => [
    ...[...content.topics.values()].flatMap((entry) => toItself(entry, 'related', entry.data.related)),
    ...[...content.terms.values()].flatMap((entry) => toItself(entry, 'seeAlso', entry.data.seeAlso)),
    ...[...content.resources.values()].flatMap((entry) => toItself(entry, 'alternatives', entry.data.alternatives)),
    ...[...content.organizations.values()].flatMap((entry) => partOfItself(content, entry)),
  ],
};

function toItself(entry: Entry, field: string, ids: readonly string[] = []): Problem[] {
  return ids.flatMap((id, index) =>
    id === entry.id
      ? [
          problemAt(slug, entry, [field, index], {
            found: `${quote(id)}, the entry itself`,
            allowed: 'ids of others',
            fix: 'Delete the line.',
          }),
        ]
      : [],
  );
}

function partOfItself({ organizations }: Content, entry: Entry<'organizations'>): Problem[] {
  const way = [entry.id];
  for (let above = entry.data.partOf; above !== undefined; above = organizations.get(above)?.data.partOf) {
    const circle = way.includes(above);
    way.push(above);
    if (!circle) continue;
    if (above !== entry.id) return [];
    return [
      problemAt(slug, entry, ['partOf'], {
        found: way.map(quote).join(' is part of '),
        allowed: 'an organization that stands above this one',
        fix: 'Delete "partOf" from one of these organizations.',
      }),
    ];
  }
  return [];
}
