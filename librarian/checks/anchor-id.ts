import { idSchema } from '../../src/schemas/fields.ts';
import { allTexts } from '../entries.ts';
import { attributeOf, elementsOf } from '../markdown-source.ts';
import { problemInBody } from '../problem-at.ts';
import type { Rule } from '../problem.ts';
import { quote } from '../wording.ts';

const slug = 'anchor-id';

/** Each `<Anchor />` of a text has an id of its own that can stand in an address. */
export const anchorIdRule: Rule = {
  slug,
  title: 'An anchor has no id that a link can use',
  severity: 'error',
  run: (content) =>
    allTexts(content).flatMap(({ file, body }) => {
      const seen = new Set<string>();
      return elementsOf(body.tree)
        .filter(({ name }) => name === 'Anchor')
        .flatMap((node) => {
          const id = attributeOf(node, 'id');
          const usable = id !== undefined && idSchema.safeParse(id).success && !seen.has(id);
          if (usable) seen.add(id);
          if (usable) return [];
          const again = id !== undefined && seen.has(id) ? ' a second time' : '';
          return [
            problemInBody(slug, file, node, {
              found: id === undefined ? 'no id' : `${quote(id)}${again}`,
              allowed: 'lower case letters, digits and single hyphens, each id once in a text',
              fix: 'Write another id, and use it in the links to this place.',
            }),
          ];
        });
    }),
};
