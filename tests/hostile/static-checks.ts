/** What is wrong in a file of a site that was built from payloads. */
import { parse as parseCsv } from 'csv-parse/sync';
import { Parser } from 'htmlparser2';
import { XmlDocument } from 'libxml2-wasm';
import { textFaultIn } from '../../src/schemas/plain-text.ts';
import { HOSTILE_ATTRIBUTE } from './payloads.ts';

/** Elements that no page of the site has, and those that only some have for data of ours. */
const NEVER = new Set([
  'iframe',
  'object',
  'embed',
  'base',
  'style',
  'foreignobject',
  'animate',
  'set',
  'audio',
  'video',
]);
/** Attributes that hold an address. */
const ADDRESSES = new Set(['href', 'src', 'action', 'formaction', 'poster', 'srcset', 'data', 'xlink:href', 'ping']);
const SCHEMES = new Set(['https:', 'http:', 'mailto:', 'tel:']);
const DATA = new Set(['application/json', 'application/ld+json']);

/** Faults of a page or a piece of one. */
export function htmlFaults(html: string, origin: string): string[] {
  const faults: string[] = [];
  let data: string | undefined;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        faults.push(...elementFaults(name, attributes, origin));
        data = name === 'script' && attributes['src'] === undefined ? '' : undefined;
      },
      ontext(text) {
        if (data !== undefined) data += text;
      },
      onclosetag(name) {
        if (name === 'script' && data !== undefined) faults.push(...jsonFaults(data));
        data = undefined;
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return faults;
}

type Attributes = Readonly<Record<string, string>>;

function elementFaults(name: string, attributes: Attributes, origin: string): string[] {
  const tag = `<${name} ${Object.keys(attributes).join(' ')}>`;
  const faults = Object.entries(attributes).flatMap(([attribute, value]) => {
    if (/^on|^style$|^srcdoc$|^is$/.test(attribute) || attribute === HOSTILE_ATTRIBUTE) return [tag];
    if (!ADDRESSES.has(attribute)) return [];
    const url = URL.parse(value, origin);
    const own =
      name === 'a' || url?.origin === origin || (name === 'link' && !/stylesheet|icon/.test(attributes['rel'] ?? ''));
    return url !== null && SCHEMES.has(url.protocol) && own ? [] : [`${attribute}="${value}"`];
  });
  const leadsAway =
    name === 'meta' && /^refresh$/i.test(attributes['http-equiv'] ?? '') && !staysHere(attributes, origin);
  const runs = name === 'script' && attributes['src'] === undefined && !DATA.has(attributes['type'] ?? '');
  return NEVER.has(name) || leadsAway || runs ? [...faults, tag] : faults;
}

/** A page at a former address leads on to another page of the site. */
function staysHere({ content = '' }: Attributes, origin: string): boolean {
  const [, address] = /^0; url=(\/.*)$/.exec(content) ?? [];
  return address !== undefined && URL.parse(address, origin)?.origin === origin;
}

/** Faults of JSON. */
export function jsonFaults(text: string): string[] {
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    return [String(error)];
  }
}

/** Faults of XML: it is well-formed, and brings no entity, style sheet or foreign piece of a document along. */
export function xmlFaults(text: string): string[] {
  try {
    XmlDocument.fromString(text).dispose();
  } catch (error) {
    return [String(error)];
  }
  return [...text.matchAll(/<!ENTITY|<\?xml-stylesheet|\bSYSTEM\s+"https?:/g)].map(([found]) => found);
}

/** Cells that a spreadsheet would calculate. */
export function csvFaults(text: string): string[] {
  const rows = parseCsv(text, { bom: true, relax_column_count: true }) as string[][];
  return rows.flat().filter((cell) => /^[=+\-@\t\r\n]/.test(cell));
}

/** Words of programs that stand where a name was looked up that every object knows. */
export function lookupFaults(text: string): string[] {
  return [...text.matchAll(/\[native code\]|\[object \w+\]/g)].map(([found]) => found);
}

/** Characters that no output may hold, whatever it is; line breaks, tabs and a mark at its start aside. */
export function characterFaults(text: string): string[] {
  const fault = textFaultIn(text.replace(/^\ufeff/, '').replaceAll(/[\t\r\n]/g, ' '));
  return fault === undefined
    ? []
    : [`${fault.kind} at ${fault.at}: ${JSON.stringify(text.slice(fault.at - 40, fault.at + 40))}`];
}
