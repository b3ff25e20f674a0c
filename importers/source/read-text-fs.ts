import { createReadStream, statSync } from 'node:fs';
import { ImportFault, importFault } from '../import-fault.ts';
import { TextReader } from './text-decoder.ts';

/** A file from outside, and how large it may be. */
export interface Source {
  /** Path as it was typed, for messages. */
  file: string;
  /** Largest size in bytes. */
  maxBytes: number;
  /** Told after each piece how many bytes it had. */
  onRead?: (bytes: number) => void;
}

/**
 * Gives the text of a file in pieces, so that the whole of it is never held.
 * @throws ImportFault when it is not there, too large, or not text; its problems carry the name of the file.
 */
export async function* readText(source: Source): AsyncGenerator<string> {
  try {
    yield* pieces(source);
  } catch (error) {
    throw named(error, source.file);
  }
}

/** Size of a file in bytes; 0 when it is not there. */
export function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

/** Adds the name of the file to the problems of a fault. */
export function named(error: unknown, file: string): unknown {
  if (!(error instanceof ImportFault)) return error;
  return new ImportFault(error.problems.map((problem) => ({ ...problem, file: problem.file || file })));
}

async function* pieces({ file, maxBytes, onRead }: Source): AsyncGenerator<string> {
  mustBeReadable(file, maxBytes);
  const reader = new TextReader();
  let bytes = 0;
  for await (const chunk of createReadStream(file) as AsyncIterable<Uint8Array>) {
    bytes += chunk.length;
    // A pipe has no size beforehand.
    if (bytes > maxBytes) throw tooLarge(bytes, maxBytes);
    onRead?.(chunk.length);
    const text = reader.write(chunk);
    if (text !== '') yield text;
  }
  const rest = reader.end();
  if (bytes === 0) throw empty();
  if (rest !== '') yield rest;
}

function mustBeReadable(file: string, maxBytes: number): void {
  const status = statSync(file, { throwIfNoEntry: false });
  if (status === undefined || status.isDirectory()) {
    throw importFault(
      'import-file',
      {},
      {
        found: status ? 'a folder' : 'nothing here',
        allowed: 'a file that can be read',
        fix: 'Check the name of the file.',
      },
    );
  }
  if (status.size > maxBytes) throw tooLarge(status.size, maxBytes);
}

function tooLarge(bytes: number, maxBytes: number) {
  return importFault(
    'import-file',
    {},
    {
      found: `${bytes} bytes or more`,
      allowed: `at most ${maxBytes} bytes`,
      fix: 'Check that it is the right file; a larger one can be allowed with --max-bytes.',
    },
  );
}

function empty() {
  return importFault('import-file', {}, { found: 'an empty file', allowed: 'a file with data', fix: 'Get it again.' });
}
