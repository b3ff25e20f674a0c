import { COLLECTIONS, type CollectionName } from '../../src/schemas/collections.ts';
import type { Content } from '../content-model.ts';

/** Where commands look for the content when they are not told. */
const USUAL_ROOT = 'src/content';

/** A command that somebody can paste into a terminal, for this content folder. */
export function commandLine({ root }: Pick<Content, 'root'>, script: string, words: readonly string[]): string {
  const all = root === USUAL_ROOT ? words : [...words, '--root', root];
  return ['npm run', script, ...(all.length > 0 ? ['--', ...all.map(shellWord)] : [])].join(' ');
}

/** A command of the desk. */
export function deskLine(content: Pick<Content, 'root'>, ...words: string[]): string {
  return commandLine(content, 'desk', words);
}

/** What commands call a record: its id, with the folder in front where records of other kinds have the same. */
export function recordHandle({ ids }: Pick<Content, 'ids'>, collection: CollectionName, id: string): string {
  const others = (Object.keys(COLLECTIONS) as CollectionName[]).filter(
    (name) => name !== collection && !name.endsWith('Texts') && ids[name].has(id),
  );
  return others.length === 0 ? id : `${COLLECTIONS[collection].pattern.split('/')[0]}/${id}`;
}

/** A word of a command, so that a shell takes it as it is whatever it holds. */
export function shellWord(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
