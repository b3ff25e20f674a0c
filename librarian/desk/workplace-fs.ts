import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '../check-content.ts';
import type { Content, ContentFile } from '../content-model.ts';
import { joinFiles, parseFile, placeOf } from '../content-parser.ts';
import { readContent } from '../content-reader-fs.ts';
import type { Problem } from '../problem.ts';
import { applyChanges, type FileChange } from '../records/apply-changes-fs.ts';
import { outdatedReviews } from '../records/outdated-reviews.ts';
import { editFields, setField } from '../records/record-text.ts';
import { didYouMean, quote } from '../wording.ts';
import { RefusalError } from './refusal.ts';

/** The content as a verb sees and changes it. */
export interface Workplace {
  root: string;
  today: string;
  content: Content;
}

/** What came of a change: the files, and what the check warns of in them. */
export interface Saved {
  files: string[];
  warnings: Problem[];
}

/** Reads the content that a verb works on. */
export function openWorkplace(root: string, today: string): Workplace {
  return { root, today, content: readContent(root) };
}

/** The text of a file of the content. */
export function textOf({ root }: Workplace, { path }: Pick<ContentFile, 'path'>): string {
  return readFileSync(join(root, path), 'utf8');
}

/**
 * The file of a record.
 * @param id Name of the record; with the folder of its collection in front where several have it (`topics/miscarriage`).
 * @throws RefusalError when there is none, or several.
 */
export function fileOf({ content }: Workplace, id: string, collections: readonly string[]): ContentFile {
  const files = content.files.filter(
    ({ place }) => place && place.locale === undefined && collections.includes(place.collection),
  );
  const [, folder, name] = /^(?:([^/]+)\/)?([^/]+)$/.exec(id) ?? [];
  const found = files.filter(({ path, place }) => place?.id === name && (!folder || path.startsWith(`${folder}/`)));
  if (found.length === 1) return found[0]!;
  if (found.length > 1) {
    const names = found.map(({ path }) => path.split('/')[0] + '/' + name).join(', ');
    throw new RefusalError(`There are several records ${quote(id)}: ${names}. Name one of them.`);
  }
  const ids = files.map(({ place }) => place!.id);
  throw new RefusalError(`There is no record ${quote(id)}. ${didYouMean(id, ids)}`.trimEnd());
}

/**
 * Writes changes, unless the content would hold an error afterwards that it does not hold before.
 * @throws RefusalError with what would be wrong.
 */
export function save(workplace: Workplace, given: readonly FileChange[]): Saved {
  const { root, today, content } = workplace;
  const changes = given.map((change) => withDraftsAgain(workplace, change));
  const paths = new Set(changes.map(({ path }) => path));
  const after = contentAfter(content, changes);
  const report = checkContent(after, { today });
  const fresh = newErrors(workplace, report.errors);
  if (fresh.length > 0) throw new RefusalError('The content would not be right.', fresh);
  applyChanges(root, changes);
  const files = after.files.filter(({ path }) => paths.has(path)).map(({ file }) => file);
  return { files, warnings: report.warnings.filter(({ file }) => files.includes(file)) };
}

/** Errors that the content would hold after changes and does not hold before. */
export function errorsAfter(workplace: Workplace, changes: readonly FileChange[]): Problem[] {
  const { content, today } = workplace;
  return newErrors(workplace, checkContent(contentAfter(content, changes), { today }).errors);
}

function newErrors({ content, today }: Workplace, errors: readonly Problem[]): Problem[] {
  // The content before is only looked at where there is something to tell apart.
  if (errors.length === 0) return [];
  const known = new Set(checkContent(content, { today }).errors.map(nameOf));
  return errors.filter((problem) => !known.has(nameOf(problem)));
}

/** A change of a record, with texts as drafts again that are no longer what their reviewer has read. */
function withDraftsAgain({ content }: Workplace, { path, text }: FileChange): FileChange {
  const place = placeOf(path);
  if (text === null || !place || place.locale !== undefined) return { path, text };
  const before = content[place.collection].get(place.id)?.data;
  const after = parseFile({ path, file: path, text }).entry?.data;
  const locales = before && after && 'texts' in before && 'texts' in after ? outdatedReviews(before, after) : [];
  if (locales.length === 0) return { path, text };
  const edited = editFields(text, (document) => {
    for (const locale of locales) {
      setField(document, ['texts', locale, 'status'], 'draft');
      for (const field of ['reviewer', 'reviewedOn']) document.deleteIn(['texts', locale, field]);
    }
  });
  return { path, text: edited };
}

function contentAfter(content: Content, changes: readonly FileChange[]): Content {
  const changed = new Map(changes.map((change) => [change.path, change]));
  const kept = content.files.filter(({ path }) => !changed.has(path));
  return joinFiles(content.root, [
    ...kept.map((source) => ({ source, ...entryOf(content, source) })),
    // Hidden files, such as the memory of an import, are no content.
    ...changes.flatMap(({ path, text }) =>
      text === null || path.startsWith('.') ? [] : [parseFile({ path, file: `${content.root}/${path}`, text })],
    ),
  ]);
}

function entryOf(content: Content, { place }: ContentFile) {
  if (!place) return {};
  const key = place.locale === undefined ? place.id : `${place.id}/${place.locale}`;
  const entry = content[place.collection].get(key);
  return entry && { entry };
}

/** What stays the same of a problem when lines above it come and go. */
function nameOf({ rule, file, field, found }: Problem): string {
  return JSON.stringify([rule, file, field, found]);
}
