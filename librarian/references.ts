import type { Content, Entry } from './content-model.ts';
import { allTexts } from './entries.ts';
import { formatFieldPath, type FieldPath } from './field-path.ts';
import type { FilePosition } from './file-position.ts';
import { attributeOf, elementsOf, positionOf } from './markdown-source.ts';
import { REFERENCE_FIELDS, type ReferenceTarget } from './reference-fields.ts';
import { TEXT_ELEMENTS } from './text-elements.ts';

/** One place where a file names another by its id. */
export interface Reference extends FilePosition {
  to: ReferenceTarget;
  /** Undefined when the place for the id is empty. */
  id: string | undefined;
  file: string;
  field: string;
}

type RecordCollection = keyof typeof REFERENCE_FIELDS;

/** Every reference in the content. */
export function referencesOf(content: Content): Reference[] {
  const collections = Object.keys(REFERENCE_FIELDS) as RecordCollection[];
  return [...collections.flatMap((collection) => fromRecords(content, collection)), ...fromTexts(content)];
}

function fromRecords(content: Content, collection: RecordCollection): Reference[] {
  const fields = Object.entries(REFERENCE_FIELDS[collection]).map(([path, to]) => ({ steps: stepsOf(path), to }));
  return [...content[collection].values()].flatMap((entry: Entry) =>
    fields.flatMap(({ steps, to }) =>
      idsAt(entry.data, steps).map(({ path, id }) => ({
        to,
        id,
        file: entry.file,
        field: formatFieldPath(path),
        ...entry.at(path),
      })),
    ),
  );
}

/** `placements[].topic` as `placements`, `[]`, `topic`. */
function stepsOf(path: string): string[] {
  return path.split(/\.|(?=\[\])/);
}

/** The ids at the end of a path, with the way to each; none where a field on the way is left out. */
function idsAt(
  value: unknown,
  [step, ...rest]: readonly string[],
  path: FieldPath = [],
): { path: FieldPath; id: string }[] {
  if (step === undefined) return typeof value === 'string' ? [{ path, id: value }] : [];
  if (step === '[]') {
    return Array.isArray(value) ? value.flatMap((item: unknown, index) => idsAt(item, rest, [...path, index])) : [];
  }
  const fields = (value ?? {}) as Record<string, unknown>;
  return idsAt(fields[step], rest, [...path, step]);
}

function fromTexts(content: Content): Reference[] {
  return allTexts(content).flatMap(({ file, body }) =>
    elementsOf(body.tree).flatMap((element) => {
      const to = TEXT_ELEMENTS.get(element.name ?? '')?.target;
      if (to === undefined) return [];
      return [{ to, id: attributeOf(element, 'id'), file, field: `body <${element.name} id>`, ...positionOf(element) }];
    }),
  );
}
