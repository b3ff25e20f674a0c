import type { Entry } from '../content-model.ts';
import { nameOfPlace, problemAt } from '../problem-at.ts';
import type { Rule } from '../problem.ts';
import { quote } from '../wording.ts';

const slug = 'near-equal-title';

/** Two records of one publisher with the same title in the same language are often one resource. */
export const nearEqualTitleRule: Rule = {
  slug,
  title: 'Two resources of a publisher have nearly the same title',
  severity: 'warning',
  run: ({ resources }) => {
    const seen = new Map<string, { entry: Entry<'resources'>; place: string }>();
    return [...resources.values()].flatMap((entry) =>
      entry.data.versions.flatMap(({ lang, title }, index) => {
        const path = ['versions', index, 'title'];
        const keys = entry.data.publishers.map((publisher) => `${publisher} ${lang} ${titleKey(title)}`);
        const other = keys.map((key) => seen.get(key)).find((each) => each !== undefined && each.entry !== entry);
        for (const key of keys)
          if (!seen.has(key)) seen.set(key, { entry, place: nameOfPlace(entry.file, entry.at(path)) });
        if (other === undefined) return [];
        return problemAt(slug, entry, path, {
          found: `${quote(title)}, nearly as in ${other.place}`,
          allowed: 'titles that tell the resources of a publisher apart',
          fix: 'Open both pages. If they are one resource, keep one record with all its languages and places.',
        });
      }),
    );
  },
};

/** What titles have in common that differ in case, accents, marks, what nobody sees, or the order of words only. */
export function titleKey(title: string): string {
  const words =
    title
      .normalize('NFKD')
      .replaceAll(/[\p{Mn}\p{Cf}]/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.sort().join(' ');
}
