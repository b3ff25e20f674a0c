import XMLBuilder from 'fast-xml-builder';

/** An element: attributes by name with `@` in front, its text under `#text`, elements within it by name. */
export interface XmlElement {
  [name: string]: string | XmlElement | readonly (string | XmlElement)[] | undefined;
}

const ATTRIBUTE = '@';

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: ATTRIBUTE,
  suppressEmptyNode: true,
  suppressBooleanAttributes: false,
  format: true,
  indentBy: ' ',
});

/** An XML 1.0 document in UTF-8. Elements stand in the order of their names in the object; undefined ones are left out. */
export function xmlText(root: string, element: XmlElement): string {
  const document = { '?xml': { '@version': '1.0', '@encoding': 'UTF-8' }, [root]: clean(element) };
  return builder.build(document);
}

function clean(value: XmlElement[string]): XmlElement[string] {
  if (typeof value === 'string') return legalText(value);
  if (Array.isArray(value)) return value.map((each: string | XmlElement) => clean(each) as string | XmlElement);
  return Object.fromEntries(
    Object.entries(value as XmlElement)
      .filter(([, inner]) => inner !== undefined)
      .map(([name, inner]) => [name, name.startsWith(ATTRIBUTE) ? oneLine(clean(inner) as string) : clean(inner)]),
  );
}

/** A text without the characters that no XML document may hold: control characters, halves of pairs, non-characters. */
function legalText(text: string): string {
  return text.toWellFormed().replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '');
}

/** Readers of XML turn every line break in an attribute into a space; so it says what they will see. */
function oneLine(text: string): string {
  return text.replaceAll(/[\t\n\r]+/g, ' ');
}
