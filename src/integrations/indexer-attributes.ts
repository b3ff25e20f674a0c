const TAG = /<[a-z][^>]*>/g;
const ATTRIBUTE = / data-(?:pagefind-[a-z]+(?:="[^"]*")?|(?:title|description)="[^"]*")/g;

/** An HTML document without the attributes that tell the indexer what to read. Text between tags stays as it is. */
export function withoutIndexerAttributes(html: string): string {
  return html.replaceAll(TAG, (tag) => tag.replaceAll(ATTRIBUTE, ''));
}
