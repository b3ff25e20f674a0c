import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyChanges, type FileChange } from '../librarian/records/apply-changes-fs.ts';
import { editedText, newText } from './merge/edit-record.ts';
import { formatLock, lockPath, parseLock, type Lock } from './merge/lock.ts';
import type { Plan } from './merge/plan.ts';

/** What earlier imports from a source have set. */
export function readLock(root: string, source: string): Lock {
  const file = join(root, lockPath(source));
  return existsSync(file) ? parseLock(readFileSync(file, 'utf8'), `${root}/${lockPath(source)}`) : new Map();
}

/**
 * The files that a plan would write, the memory of the source among them.
 * @param source Name of the source, for its memory.
 */
export function changesOf(root: string, plan: Plan, source: string): FileChange[] {
  const changes: FileChange[] = [];
  for (const record of plan.records) {
    if (record.state === 'new') changes.push({ path: record.path, text: newText(record) });
    if (record.state !== 'changed') continue;
    const text = readFileSync(join(root, record.path), 'utf8');
    changes.push({ path: record.path, text: editedText(text, record) });
  }
  const memory = { path: lockPath(source), text: formatLock(plan.lock) };
  const file = join(root, memory.path);
  const isKnown = existsSync(file) ? readFileSync(file, 'utf8') === memory.text : plan.lock.size === 0;
  return isKnown ? changes : [...changes, memory];
}

/**
 * Writes what a plan says, all of it or nothing.
 * @returns Number of files written.
 */
export function writePlan(root: string, plan: Plan, source: string): number {
  const changes = changesOf(root, plan, source);
  applyChanges(root, changes);
  return changes.length;
}
