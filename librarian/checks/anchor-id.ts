import { CAMPAIGN_PARTS } from '../../src/domain/campaign-parts.ts';
import { idSchema } from '../../src/schemas/fields.ts';
import type { Entry, TextEntry } from '../content-model.ts';
import { allTexts } from '../entries.ts';
import { attributeOf, elementsOf } from '../markdown-source.ts';
import { problemAt, problemInBody } from '../problem-at.ts';
import type { Problem, Rule } from '../problem.ts';
import { quote } from '../wording.ts';

const slug = 'anchor-id';

/** Ids that the page of a campaign gives to its own parts, and to what stands in them. */
const TAKEN: ReadonlySet<string> = new Set(CAMPAIGN_PARTS);
const TAKEN_FORM = /^(?:latest|change|action|code|survey|chart|fact|story)-|-title$/;
const FIX = 'Write another id, and use it in the links to this place.';

/** Each `<Anchor />` of a text and each point of a code has an id of its own that can stand in an address. */
export const anchorIdRule: Rule = {
  slug,
  title: 'An anchor has no id that a link can use',
  severity: 'error',
  run: (content) => [...allTexts(content).flatMap(inText), ...[...content.campaigns.values()].flatMap(inCodes)],
};

function inText({ file, body }: TextEntry): Problem[] {
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
          allowed: 'at most 100 lower case letters, digits and single hyphens, each id once in a text',
          fix: FIX,
        }),
      ];
    });
}

/** A page shows all codes of a campaign. The same id twice in one code is the matter of another rule. */
function inCodes(entry: Entry<'campaigns'>): Problem[] {
  const first = new Map<string, string>();
  return entry.data.standards.flatMap((code, index) =>
    code.points.flatMap(({ id }, point) => {
      const home = first.get(id);
      if (home === undefined) first.set(id, code.id);
      const isOfPage = TAKEN.has(id) || TAKEN_FORM.test(id);
      if (!isOfPage && (home === undefined || home === code.id)) return [];
      return [
        problemAt(slug, entry, ['standards', index, 'points', point, 'id'], {
          found: isOfPage
            ? `${quote(id)}, an address of the page itself`
            : `${quote(id)}, a point of ${quote(home ?? '')} too`,
          allowed: 'an id that no other point of the campaign and no part of its page has',
          fix: FIX,
        }),
      ];
    }),
  );
}
