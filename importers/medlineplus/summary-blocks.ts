import { Parser } from 'htmlparser2';

/** Words that look the same. */
export interface Words {
  text: string;
  strong: boolean;
  emphasis: boolean;
  /** Id that the file gives the topic which the words lead to. */
  topic?: string;
}

/** A paragraph, a heading, or the items of a list. */
export interface SummaryBlock {
  kind: 'paragraph' | 'heading' | 'list';
  ordered: boolean;
  /** One for a paragraph or heading, one per item for a list. */
  items: Words[][];
}

const STRONG: ReadonlySet<string> = new Set(['strong', 'b']);
const EMPHASIS: ReadonlySet<string> = new Set(['em', 'i']);
const LISTS: ReadonlySet<string> = new Set(['ul', 'ol']);
const HEADINGS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
/** Elements that end a block; what they hold is kept as a paragraph. */
const BLOCKS: ReadonlySet<string> = new Set([
  'p',
  'div',
  'section',
  'table',
  'tr',
  'blockquote',
  'hr',
  'dl',
  'dt',
  'dd',
]);
/** Elements whose text is not words for a reader. */
const SILENT: ReadonlySet<string> = new Set(['script', 'style', 'template', 'title', 'noscript', 'iframe', 'object']);

/**
 * The words of a summary as blocks. Of its HTML only paragraphs, lists, headings, strong and emphasized words and the placeholders of
 * topics count; of all other elements the text alone is kept, and of scripts not even that.
 */
export function summaryBlocks(html: string): SummaryBlock[] {
  const reader = new BlockReader();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes),
      ontext: (text) => reader.text(text),
      onclosetag: (name) => reader.close(name),
    },
    { decodeEntities: true, recognizeSelfClosing: true },
  );
  parser.end(html);
  return reader.end();
}

class BlockReader {
  readonly #blocks: SummaryBlock[] = [];
  #list: SummaryBlock | undefined;
  #depth = 0;
  #words: Words[] = [];
  #heading = false;
  #strong = 0;
  #emphasis = 0;
  #silent = 0;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (SILENT.has(name)) this.#silent += 1;
    else if (STRONG.has(name)) this.#strong += 1;
    else if (EMPHASIS.has(name)) this.#emphasis += 1;
    else if (name === 'topic') this.#add(attributes['linktext'] ?? '', attributes['id']);
    else if (name === 'br') this.#add(' ');
    else if (name === 'li') this.#endItem();
    else if (LISTS.has(name)) this.#startList(name === 'ol');
    else if (HEADINGS.has(name) || BLOCKS.has(name)) {
      this.#endBlock();
      this.#heading = HEADINGS.has(name);
    }
  }

  close(name: string): void {
    if (SILENT.has(name)) this.#silent = Math.max(0, this.#silent - 1);
    else if (STRONG.has(name)) this.#strong = Math.max(0, this.#strong - 1);
    else if (EMPHASIS.has(name)) this.#emphasis = Math.max(0, this.#emphasis - 1);
    else if (name === 'li') this.#endItem();
    else if (LISTS.has(name)) this.#endList();
    else if (HEADINGS.has(name) || BLOCKS.has(name)) {
      this.#endBlock();
      this.#heading = false;
    }
  }

  text(text: string): void {
    this.#add(text);
  }

  end(): SummaryBlock[] {
    this.#depth = 0;
    this.#endList();
    this.#endBlock();
    return this.#blocks;
  }

  #add(text: string, topic?: string): void {
    if (this.#silent > 0 || text === '') return;
    const look = { strong: this.#strong > 0, emphasis: this.#emphasis > 0 };
    const last = this.#words.at(-1);
    const isLikeLast = topic === undefined && last?.topic === undefined && last?.strong === look.strong;
    if (isLikeLast && last.emphasis === look.emphasis) last.text += text;
    else this.#words.push({ text, ...look, ...(topic !== undefined && { topic }) });
  }

  #startList(ordered: boolean): void {
    this.#depth += 1;
    // A list within a list goes on with the outer one: its words matter, its depth does not.
    if (this.#list) return this.#endItem();
    this.#endBlock();
    this.#list = { kind: 'list', ordered, items: [] };
  }

  #endItem(): void {
    if (!this.#list) return this.#endBlock();
    const words = this.#taken();
    if (words.length > 0) this.#list.items.push(words);
  }

  #endList(): void {
    this.#depth = Math.max(0, this.#depth - 1);
    if (!this.#list) return;
    this.#endItem();
    if (this.#depth > 0) return;
    if (this.#list.items.length > 0) this.#blocks.push(this.#list);
    this.#list = undefined;
  }

  #endBlock(): void {
    // Paragraphs within an item of a list belong to the item.
    if (this.#list) return this.#add(' ');
    const words = this.#taken();
    if (words.length > 0) {
      this.#blocks.push({ kind: this.#heading ? 'heading' : 'paragraph', ordered: false, items: [words] });
    }
  }

  #taken(): Words[] {
    const words = this.#words;
    this.#words = [];
    return words.some(({ text }) => text.trim() !== '') ? words : [];
  }
}
