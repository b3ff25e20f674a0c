const TAG = /<[a-z][^>]*>/g;
const ATTRIBUTE = / data-(?:pagefind-[a-z]+(?:="[^"]*")?|(?:title|description)="[^"]*")/g;
const ANY = new RegExp(ATTRIBUTE, '');

/** An HTML document without the attributes that tell the indexer what to read. Text between tags stays as it is. */
export function withoutIndexerAttributes(html: string): string {
  return html.replaceAll(TAG, (tag) => tag.replaceAll(ATTRIBUTE, ''));
}

/** Whether an HTML document may have such attributes; text that only looks like one counts too. */
export function hasIndexerAttributes(html: string): boolean {
  return ANY.test(html);
}
