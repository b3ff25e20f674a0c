import { importFault } from '../import-fault.ts';

/** Encodings besides UTF-8 that a file may declare. */
const OTHER_ENCODINGS: ReadonlySet<string> = new Set(['iso-8859-1', 'windows-1252']);
/** Enough bytes to hold the first line of an XML file. */
const DECLARATION = 200;
/** Bytes that a file of another kind starts with, as Latin-1. */
const OTHER_KINDS: readonly (readonly [start: string, found: string, fix: string])[] = [
  ['PK\x03\x04', 'a ZIP archive, or a spreadsheet in the form of Excel', 'Unpack it, or save the sheet as CSV UTF-8.'],
  ['\x1f\x8b', 'a file packed with gzip', 'Unpack it first.'],
  ['%PDF', 'a PDF', 'Ask for the data itself.'],
  ['\xff\xfe', 'text in UTF-16', 'Save the file again and choose the encoding “UTF-8”.'],
  ['\xfe\xff', 'text in UTF-16', 'Save the file again and choose the encoding “UTF-8”.'],
];

/**
 * Turns the bytes of a file into text, piece by piece. UTF-8 with or without a byte order mark; an XML file may also declare
 * ISO-8859-1 or Windows-1252.
 * @throws ImportFault at the first byte that is not text, with its line and its number in the file.
 */
export class TextReader {
  #decoder: TextDecoder | undefined;
  #held: Uint8Array = new Uint8Array();
  #bytes = 0;
  #lines = 1;

  /** The text of the next bytes; a character cut in two waits for its second half. */
  write(chunk: Uint8Array): string {
    if (this.#decoder === undefined) {
      this.#held = joined(this.#held, chunk);
      if (this.#held.length < DECLARATION) return '';
      return this.#start();
    }
    return this.#decode(chunk, true);
  }

  /** The rest of the text. */
  end(): string {
    const start = this.#decoder === undefined ? this.#start() : '';
    return start + this.#decode(new Uint8Array(), false);
  }

  #start(): string {
    const beginning = latin1(this.#held.subarray(0, DECLARATION));
    for (const [start, found, fix] of OTHER_KINDS) {
      if (beginning.startsWith(start)) throw importFault('import-file', {}, { found, allowed: 'text in UTF-8', fix });
    }
    this.#decoder = new TextDecoder(declaredEncoding(beginning), { fatal: true });
    return this.#decode(this.#held, true);
  }

  #decode(chunk: Uint8Array, stream: boolean): string {
    let text: string;
    try {
      text = this.#decoder?.decode(chunk, { stream }) ?? '';
    } catch {
      throw this.#notText(chunk);
    }
    const control = CONTROL.exec(text);
    if (control) throw this.#controlCharacter(text.slice(0, control.index), control[0]);
    this.#bytes += chunk.length;
    this.#lines += countLines(text);
    return text;
  }

  #notText(chunk: Uint8Array) {
    const good = goodBytes(chunk);
    const line = this.#lines + countLines(latin1(chunk.subarray(0, good)));
    const byte = chunk[good];
    const found =
      byte === undefined
        ? 'a file that ends within a character'
        : `byte ${this.#bytes + good + 1} is 0x${byte.toString(16).toUpperCase().padStart(2, '0')}, which is not UTF-8 text`;
    return importFault(
      'import-file',
      { line },
      { found, allowed: 'text in UTF-8', fix: 'Save the file again and choose the encoding “UTF-8”.' },
    );
  }

  #controlCharacter(before: string, character: string) {
    const line = this.#lines + countLines(before);
    const column = before.length - before.lastIndexOf('\n');
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return importFault(
      'import-file',
      { line, column },
      {
        found: `the control character U+${code}`,
        allowed: 'text',
        fix: 'Delete the character, or get the file again.',
      },
    );
  }
}

// eslint-disable-next-line no-control-regex -- these are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/;

/**
 * Number of bytes at the start that are UTF-8. A character begun in the piece before may end here, so up to three bytes that only
 * continue one are let through at the very start.
 */
function goodBytes(chunk: Uint8Array): number {
  let start = 0;
  while (start < 3 && ((chunk[start] ?? 0) & 0b1100_0000) === 0b1000_0000) start += 1;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let good = start;
  for (let index = start; index < chunk.length; index += 1) {
    try {
      // A character is given with its last byte.
      if (decoder.decode(chunk.subarray(index, index + 1), { stream: true }) !== '') good = index + 1;
    } catch {
      return good;
    }
  }
  return good;
}

function declaredEncoding(beginning: string): string {
  const declared = /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*?encoding\s*=\s*["']([^"']*)["']/.exec(beginning)?.[1];
  const name = declared?.toLowerCase() ?? 'utf-8';
  if (['utf-8', 'utf8', 'us-ascii', 'ascii'].includes(name)) return 'utf-8';
  if (OTHER_ENCODINGS.has(name)) return name;
  throw importFault(
    'import-file',
    {},
    {
      found: `the encoding “${declared}”`,
      allowed: 'UTF-8, ISO-8859-1 or Windows-1252',
      fix: 'Save the file again and choose the encoding “UTF-8”.',
    },
  );
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, 4096)) + (bytes.length > 4096 ? latin1(bytes.subarray(4096)) : '');
}

function countLines(text: string): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
