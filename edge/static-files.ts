import { INDEX_FILE, answerFile, type AnswerSubject } from '../src/infobutton/files.ts';
import type { InfobuttonAnswer, InfobuttonIndex } from '../src/feeds/infobutton-contract.ts';

/** The files of the built site. */
export interface StaticFiles {
  fetch(request: Request): Promise<Response>;
}

/** One index per site that is served: the function lives no longer than what it was published with. */
const indexes = new WeakMap<StaticFiles, Promise<InfobuttonIndex>>();

/** What can be asked for. */
export async function loadIndex(files: StaticFiles, base: string): Promise<InfobuttonIndex> {
  const known = indexes.get(files) ?? (read(files, INDEX_FILE, base) as Promise<InfobuttonIndex>);
  indexes.set(files, known);
  known.catch(() => indexes.delete(files));
  return known;
}

/** A stored answer. */
export async function loadAnswer(
  files: StaticFiles,
  subject: AnswerSubject,
  locale: string,
  base: string,
): Promise<InfobuttonAnswer> {
  return (await read(files, answerFile(subject, locale, 'json'), base)) as InfobuttonAnswer;
}

async function read(files: StaticFiles, path: string, base: string): Promise<unknown> {
  const response = await files.fetch(new Request(new URL(path, base)));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}
