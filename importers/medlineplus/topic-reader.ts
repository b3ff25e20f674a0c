import sax, { type QualifiedTag, type SAXOptions, type Tag } from 'sax';
import type { FilePosition } from '../../librarian/file-position.ts';
import { quote } from '../../librarian/wording.ts';
import { importFault } from '../import-fault.ts';
import type { HealthTopic, TopicsFile } from './health-topic.ts';
import { addElement, CHILDREN, startTopic, type OpenElement } from './topic-elements.ts';

/** Limits that no real file comes near to. */
const MOST = { depth: 6, attributes: 20, text: 300_000, sites: 5_000 } as const;

/**
 * Reads the XML of MedlinePlus piece by piece and gives each topic as soon as it is whole.
 * @throws ImportFault where the file is not well-formed, not of this form, or larger than anything real.
 */
export class TopicReader {
  // The types of the parser do not know that it can refuse entities of HTML, which XML has not.
  readonly #parser = sax.parser(true, { position: true, strictEntities: true } as SAXOptions);
  #open: OpenElement[] = [];
  #tagAt: FilePosition = { line: 1, column: 1 };
  #topic: HealthTopic | undefined;
  #whole: HealthTopic[] = [];
  /** What the file says about itself. */
  file: TopicsFile = {};
  /** Elements that are not of this form and were passed over, with how often. */
  readonly unknownElements = new Map<string, number>();

  constructor() {
    const parser = this.#parser;
    parser.onerror = (error) => {
      throw this.#fault(wordSyntax(error.message));
    };
    parser.ondoctype = (doctype) => this.#doctype(doctype);
    parser.onopentagstart = ({ name }) => {
      // Attributes may follow on later lines; this is where the element starts. The sign behind its name has been read already.
      const { line, column } = parser;
      this.#tagAt =
        column === 0 ? { line, column: 1 } : { line: line + 1, column: Math.max(1, column - name.length - 1) };
    };
    parser.onattribute = () => {
      const count = Object.keys(parser.tag.attributes).length;
      if (count > MOST.attributes) throw this.#fault(tooMany('attributes', MOST.attributes));
    };
    parser.onopentag = (tag) => this.#opened(tag);
    parser.ontext = (text) => this.#text(text);
    parser.oncdata = (text) => this.#text(text);
    parser.onclosetag = () => this.#closed();
  }

  /** The topics that the next piece of the file makes whole. */
  write(text: string): HealthTopic[] {
    this.#parser.write(text);
    return this.#whole.splice(0);
  }

  /** Says that the file is at its end; a file cut short is a fault. */
  end(): void {
    this.#parser.close();
  }

  #doctype(doctype: string): void {
    if (!doctype.includes('[')) return;
    throw this.#fault({
      found: 'a DOCTYPE that declares entities or elements of its own',
      allowed: 'a DOCTYPE that only names a DTD, or none',
      fix: 'Get the file from the publisher again; a file that does this can exhaust the memory of a computer.',
    });
  }

  #opened(tag: Tag | QualifiedTag): void {
    const at = this.#tagAt;
    const element: OpenElement = { name: tag.name, attributes: { ...(tag as Tag).attributes }, text: '', at };
    this.#open.push(element);
    const depth = this.#open.length;
    if (depth > MOST.depth) throw this.#fault(tooMany('elements within each other', MOST.depth));
    if (depth === 1) this.#root(element);
    if (depth === 2) this.#topicStarts(element);
    if (depth === 3 && !CHILDREN.has(tag.name)) this.#notKnown(tag.name);
    if (this.#topic && tag.name === 'site') {
      this.#topic.sites.push({ title: '', url: '', mappedUrl: '', categories: [], organizations: [], marks: [], at });
      if (this.#topic.sites.length > MOST.sites) throw this.#fault(tooMany('links in one topic', MOST.sites));
    }
  }

  #root({ name, attributes }: OpenElement): void {
    if (name !== 'health-topics') {
      throw this.#fault({
        found: `the element <${name}>`,
        allowed: '<health-topics>, as in the files of https://medlineplus.gov/xml.html',
        fix: 'Check that this is the XML file of health topics.',
      });
    }
    const [, month, day, year] = /^(\d{2})\/(\d{2})\/(\d{4})/.exec(attributes['date-generated'] ?? '') ?? [];
    const total = Number(attributes['total'] ?? NaN);
    this.file = { ...(year && { generatedOn: `${year}-${month}-${day}` }), ...(Number.isInteger(total) && { total }) };
  }

  #topicStarts(element: OpenElement): void {
    if (element.name === 'health-topic')
      this.#topic = startTopic(element, (wording) => this.#fault(wording, element.at));
    else this.#notKnown(element.name);
  }

  #notKnown(name: string): void {
    this.unknownElements.set(name, (this.unknownElements.get(name) ?? 0) + 1);
  }

  #text(text: string): void {
    const element = this.#open.at(-1);
    if (element === undefined) return;
    element.text += text;
    if (element.text.length > MOST.text) throw this.#fault(tooMany(`characters in <${element.name}>`, MOST.text));
  }

  #closed(): void {
    const element = this.#open.pop();
    if (element === undefined || this.#topic === undefined) return;
    if (this.#open.length === 1) {
      this.#whole.push(this.#topic);
      this.#topic = undefined;
    } else {
      const within = this.#open.slice(2).map(({ name }) => name);
      const isKnown = addElement(this.#topic, element, within, (wording) => this.#fault(wording, element.at));
      if (!isKnown && within.length > 0) this.#notKnown(element.name);
    }
  }

  #fault(wording: Parameters<typeof importFault>[2], at?: FilePosition) {
    const { line, column } = this.#parser;
    const topic = this.#topic ? `health-topic ${quote(this.#topic.id)}` : '';
    return importFault('import-xml', { line: line + 1, column: column + 1, ...at, field: topic }, wording);
  }
}

function tooMany(what: string, most: number) {
  return {
    found: `more than ${most} ${what}`,
    allowed: `at most ${most}`,
    fix: 'Check that this is the XML file of health topics, and get it again.',
  };
}

/** The messages of the parser are "What it found\nLine: 1\nColumn: 2\nChar: x". */
function wordSyntax(message: string) {
  const [found = 'a fault'] = message.split('\n');
  const cut = /unclosed root|unexpected end/i.test(found);
  return {
    found: cut ? 'the end of the file within an element' : found.replace(/\.$/, ''),
    allowed: 'well-formed XML',
    fix: cut ? 'The file was cut short: get it again.' : 'Get the file again, or repair this line.',
  };
}
