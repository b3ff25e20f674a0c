import { webAddressSchema } from '../../src/schemas/fields.ts';
import { allTexts } from '../entries.ts';
import { nodesOf } from '../markdown-source.ts';
import { problemInBody } from '../problem-at.ts';
import type { Rule } from '../problem.ts';
import { quote } from '../wording.ts';

const slug = 'prose-link';

/** A link in a text stays in the reader’s language, or leads to a secure address elsewhere. */
export const proseLinkRule: Rule = {
  slug,
  title: 'A link in a text leads somewhere it should not',
  severity: 'error',
  run: (content) =>
    allTexts(content).flatMap(({ file, body, locale }) =>
      [...nodesOf(body.tree)].flatMap((node) => {
        if (node.type !== 'link' && node.type !== 'definition') return [];
        const fix = fixFor(node.url, locale);
        if (fix === undefined) return [];
        const allowed = `an address that starts with https://, or a page of this locale such as /${locale}/about/`;
        return [problemInBody(slug, file, node, { found: quote(node.url), allowed, fix })];
      }),
    ),
};

/** How to repair a link; undefined when there is nothing to repair. */
function fixFor(address: string, locale: string): string | undefined {
  if (address.startsWith('/') && !address.startsWith('//')) {
    const [path = ''] = address.split(/[?#]/);
    if (!path.startsWith(`/${locale}/`)) return `Start the link with /${locale}/, the locale of this text.`;
    return path.endsWith('/') ? undefined : 'End the link with a slash.';
  }
  const url = URL.parse(address);
  if (url === null) return `Write a page of this site as /${locale}/…/, and any other as https://….`;
  if (url.protocol === 'http:') return 'Try the address with https://.';
  if (url.protocol !== 'https:') return 'Delete the link.';
  if (url.username || url.password) return 'Delete the name before the @.';
  return webAddressSchema.safeParse(address).success
    ? undefined
    : 'Open the page in a browser and copy its address from there.';
}
