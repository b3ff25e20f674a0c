import { LOCALE_IDS } from '../../src/schemas/vocabulary.ts';

/** How the cells of a column say a value. */
export type CellForm = 'text' | 'number' | 'yes-no' | 'list' | 'placements' | 'data';

/** A column of the spreadsheet of resources. */
export interface Column {
  /** What stands in the first row. */
  name: string;
  /** Way to the field in the record, or within a version of it. */
  path: readonly string[];
  form: CellForm;
  /** True: a field of the language version in this row; false: of the resource as a whole, which the first of its rows says. */
  ofVersion: boolean;
}

const version = (name: string, form: CellForm, path: readonly string[] = [name]): Column => {
  return { name, path, form, ofVersion: true };
};
const resource = (name: string, form: CellForm, path: readonly string[] = name.split('.')): Column => {
  return { name, path, form, ofVersion: false };
};
const perLocale = (name: string): Column[] =>
  LOCALE_IDS.map((locale) => resource(`${name}.${locale}`, 'text', [...name.split('.'), locale]));

/** Name of the column that tells resources apart. */
export const ID_COLUMN = 'id';
/** Name of the column by which an import knows whether a resource has been changed since it was exported. */
export const EXPORTED_COLUMN = 'exported';

/** Every column but {@link ID_COLUMN} and {@link EXPORTED_COLUMN}, in the order of an export. */
export const COLUMNS: readonly Column[] = [
  version('title', 'text'),
  version('url', 'text'),
  version('language', 'text', ['lang']),
  version('formats', 'list'),
  resource('publishers', 'list'),
  resource('placements', 'placements'),
  resource('audiences', 'list'),
  resource('jurisdictions', 'list'),
  ...perLocale('description'),
  ...perLocale('notes'),
  version('pages', 'number'),
  version('minutes', 'number'),
  version('workingTitle', 'yes-no'),
  version('exact', 'yes-no'),
  version('insecure', 'text'),
  version('archiveUrl', 'text'),
  version('formerUrls', 'list'),
  version('check.result', 'text', ['check', 'result']),
  version('check.on', 'text', ['check', 'on']),
  resource('source', 'text'),
  resource('selection.criteria', 'list'),
  resource('selection.by', 'text'),
  resource('selection.on', 'text'),
  resource('review.last', 'text'),
  resource('review.next', 'text'),
  resource('review.by', 'text'),
  ...perLocale('review.note'),
  resource('alternatives', 'list'),
  resource('history', 'data'),
  resource('texts', 'data'),
];

/** Every name that the first row may hold. */
export const COLUMN_NAMES: readonly string[] = [ID_COLUMN, ...COLUMNS.map(({ name }) => name), EXPORTED_COLUMN];

/** Columns without which no row says anything. */
export const NEEDED_COLUMNS: readonly string[] = ['title', 'url'];
