import type { FilePosition } from '../../librarian/file-position.ts';
import type { Problem } from '../../librarian/problem.ts';
import type { ImportFault } from '../import-fault.ts';
import type { HealthTopic, Site } from './health-topic.ts';
import { languageTag } from './languages.ts';

/** An element that is open. */
export interface OpenElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  text: string;
  at: FilePosition;
}

type Refuse = (wording: Pick<Problem, 'found' | 'allowed' | 'fix'>) => ImportFault;

/** Elements of a topic that the form has; what is not kept of them is of no use here. */
export const CHILDREN: ReadonlySet<string> = new Set([
  ...['also-called', 'see-reference', 'full-summary', 'group', 'mesh-heading', 'language-mapped-topic'],
  ...['other-language', 'primary-institute', 'related-topic', 'site'],
]);

/** A topic without its elements. */
export function startTopic({ attributes, at }: OpenElement, refuse: Refuse): HealthTopic {
  const wanted = ['id', 'title', 'url', 'language'];
  // By its id a topic is known again in the next file.
  const missing = wanted.find(
    (name) => attributes[name] === undefined || (name === 'id' && line(attributes[name]) === ''),
  );
  if (missing) throw refuse(lacking('health-topic', missing, wanted));
  const language = attributes['language'] ?? '';
  const lang = languageTag(language);
  if (lang === undefined) {
    throw refuse({
      found: `the language “${language}”`,
      allowed: 'the English name of a language, such as English or Spanish',
      fix: 'Correct the attribute “language” of this topic.',
    });
  }
  return {
    id: line(attributes['id']),
    title: line(attributes['title']),
    url: address(attributes['url']),
    lang,
    description: line(attributes['meta-desc']),
    alsoCalled: [],
    seeReferences: [],
    summary: '',
    groups: [],
    mesh: [],
    related: [],
    sites: [],
    at,
  };
}

/**
 * Adds an element that has been read to its topic.
 * @param within Names of the elements of the topic around it, the outermost first.
 * @returns False when the form has no such element there.
 */
export function addElement(
  topic: HealthTopic,
  element: OpenElement,
  within: readonly string[],
  refuse: Refuse,
): boolean {
  if (within.length === 0) return addToTopic(topic, element, refuse);
  const text = line(element.text);
  if (within[0] === 'mesh-heading') {
    // Qualifiers stand beside the descriptor; a topic is found by descriptors.
    if (element.name === 'descriptor') topic.mesh.push({ id: line(element.attributes['id']), name: text });
    return element.name === 'descriptor' || element.name === 'qualifier';
  }
  const site = topic.sites.at(-1);
  return within[0] === 'site' && site !== undefined && addToSite(site, element.name, text);
}

function addToTopic(topic: HealthTopic, { name, attributes, text, at }: OpenElement, refuse: Refuse): boolean {
  const named = { id: line(attributes['id']), name: line(text) };
  switch (name) {
    case 'also-called':
      if (named.name) topic.alsoCalled.push(named.name);
      break;
    case 'see-reference':
      if (named.name) topic.seeReferences.push(named.name);
      break;
    case 'full-summary':
      topic.summary += text;
      break;
    case 'group':
      topic.groups.push(named);
      break;
    case 'related-topic':
      topic.related.push(named);
      break;
    case 'language-mapped-topic':
      topic.twin = { ...named, url: line(attributes['url']), lang: languageTag(attributes['language'] ?? '') ?? '' };
      break;
    case 'primary-institute':
      if (named.name) topic.institute = named.name;
      break;
    case 'site':
      finishSite(topic, attributes, at, refuse);
      break;
  }
  return CHILDREN.has(name);
}

function finishSite(
  topic: HealthTopic,
  attributes: Readonly<Record<string, string>>,
  at: Site['at'],
  refuse: Refuse,
): void {
  const missing = ['title', 'url'].find((name) => attributes[name] === undefined);
  if (missing) throw refuse(lacking('site', missing, ['title', 'url']));
  const site = topic.sites.at(-1);
  const lang = attributes['xml:lang'] === undefined ? undefined : languageTag(attributes['xml:lang']);
  if (site) {
    Object.assign(site, {
      title: line(attributes['title']),
      url: address(attributes['url']),
      mappedUrl: address(attributes['language-mapped-url']),
      at,
      ...(lang && { lang }),
    });
  }
}

function addToSite(site: Site, name: string, text: string): boolean {
  const list = listOf(site, name);
  if (list && text && !list.includes(text)) list.push(text);
  return list !== undefined;
}

function listOf(site: Site, name: string): string[] | undefined {
  switch (name) {
    case 'information-category':
      return site.categories;
    case 'organization':
      return site.organizations;
    case 'standard-description':
      return site.marks;
    default:
      return undefined;
  }
}

function lacking(element: string, attribute: string, wanted: readonly string[]) {
  return {
    found: `<${element}> without “${attribute}”`,
    allowed: `the attributes ${wanted.join(', ')}`,
    fix: 'Get the file from the publisher again, or add the attribute.',
  };
}

/** A text on one line: files of 2012 break lines anywhere. */
function line(text = ''): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** An address as it can be opened: spaces and line breaks in it are written as the standard wants. */
function address(text = ''): string {
  const trimmed = text.trim().replace(/^\/\//, 'https://');
  return /[\s<>"]/.test(trimmed) ? (URL.parse(trimmed)?.href ?? trimmed) : trimmed;
}
