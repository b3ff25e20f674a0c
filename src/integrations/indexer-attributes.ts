const TAG = /<[a-z][^>]*>/g;
const ATTRIBUTE = / data-(?:pagefind-[a-z]+(?:="[^"]*")?|(?:title|description)="[^"]*")/g;
const ANY = new RegExp(ATTRIBUTE, '');

/** An HTML document without the attributes that tell the indexer what to read. Text between tags stays as it is. */
export function withoutIndexerAttributes(html: string): string {
  // Most pages have none, and one look is quicker than taking every tag apart.
  if (!ANY.test(html)) return html;
  return html.replaceAll(TAG, (tag) => tag.replaceAll(ATTRIBUTE, ''));
}
