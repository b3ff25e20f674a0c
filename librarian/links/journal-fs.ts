import {
  closeSync,
  existsSync,
  fdatasync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { MisuseError } from '../command-line-fs.ts';
import type { DatedFinding } from './evidence.ts';

/** What has been found so far, written down one address at a time, so that work that breaks off can go on. */
export interface Journal {
  /** What an earlier run that broke off had found. */
  readonly earlier: readonly DatedFinding[];
  /** Writes down one address. It is on the disk for every other process at once, and through a power failure within a second. */
  add(finding: DatedFinding): void;
  /** Stops writing; the file stays. */
  close(): void;
  /** Takes the file away, once what it holds is kept elsewhere. */
  remove(): void;
}

interface Header {
  journal: 'signpost-links';
  root: string;
}

const SYNC_AFTER = 1000;

/**
 * Opens the journal of a content folder, and reads what an earlier run left in it. A last line that was cut off is dropped.
 * @param root The content folder, as an absolute path.
 * @throws MisuseError when the file belongs to another folder, or is no journal.
 */
export function openJournal(path: string, root: string): Journal {
  mkdirSync(dirname(path), { recursive: true });
  const header: Header = { journal: 'signpost-links', root };
  const { earlier, length } = existsSync(path) ? readJournal(path, root) : { earlier: [], length: 0 };
  if (existsSync(path)) truncateSync(path, length);
  const file = openSync(path, 'a');
  if (length === 0) writeSync(file, `${JSON.stringify(header)}\n`);
  let timer: NodeJS.Timeout | undefined;
  const close = () => {
    clearTimeout(timer);
    closeSync(file);
  };
  return {
    earlier,
    add: (finding) => {
      writeSync(file, `${JSON.stringify(finding)}\n`);
      timer ??= setTimeout(() => {
        timer = undefined;
        fdatasync(file, () => undefined);
      }, SYNC_AFTER).unref();
    },
    close,
    remove: () => {
      close();
      rmSync(path, { force: true });
    },
  };
}

function readJournal(path: string, root: string): { earlier: DatedFinding[]; length: number } {
  const text = readFileSync(path, 'utf8');
  const end = text.lastIndexOf('\n') + 1;
  const [first, ...lines] = text.slice(0, end).split('\n').slice(0, -1);
  if (first === undefined) return { earlier: [], length: 0 };
  const header = parsed(first) as Partial<Header> | undefined;
  if (header?.journal !== 'signpost-links') throw new MisuseError(`"${path}" is not a journal of the link checker.`);
  if (header.root !== root) {
    throw new MisuseError(
      `"${path}" holds an unfinished check of "${header.root}". Finish that one first, or give another file with --journal.`,
    );
  }
  const earlier = lines.flatMap((line) => (parsed(line) as DatedFinding | undefined) ?? []);
  return { earlier, length: Buffer.byteLength(text.slice(0, end)) };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
