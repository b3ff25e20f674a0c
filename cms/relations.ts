import { REFERENCE_FIELDS, type ReferenceTarget } from '../librarian/reference-fields.ts';
import type { WrittenCollectionName } from '../src/schemas/collections.ts';
import type { CmsField } from './config-types.ts';

type Relation = Pick<CmsField, 'collection' | 'file' | 'value_field' | 'display_fields' | 'search_fields'>;

/** What an editor sees of a record when choosing it, besides its id. */
const SHOWN: Partial<Record<ReferenceTarget, string>> = {
  organizations: 'name',
  resources: 'versions.0.title',
  facts: 'text.en',
  clinics: 'name',
  campaigns: 'name',
  surveyQuestions: 'title.en',
};

/** The relation that a field is, if it holds the id of something else. `path` is as in {@link REFERENCE_FIELDS}. */
export function relationAt(collection: WrittenCollectionName, path: string): Relation | undefined {
  const fields: Partial<Record<WrittenCollectionName, Readonly<Record<string, ReferenceTarget>>>> = REFERENCE_FIELDS;
  const target = fields[collection]?.[path];
  return target && relationTo(target);
}

/** How a record is chosen: by its name where it has one, kept by its id, which is the name of its file. */
function relationTo(target: ReferenceTarget): Relation {
  if (target === 'sources') {
    return {
      collection: 'settings',
      file: 'site',
      value_field: 'sources.*.id',
      display_fields: ['sources.*.name.en'],
      search_fields: ['sources.*.id', 'sources.*.name.en'],
    };
  }
  const shown = SHOWN[target];
  return {
    collection: target,
    value_field: '{{slug}}',
    display_fields: [shown === undefined ? '{{slug}}' : `{{${shown}}} ({{slug}})`],
    search_fields: ['{{slug}}', ...(shown === undefined ? [] : [shown])],
  };
}
