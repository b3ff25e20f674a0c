import { LOCALE_IDS, type LocaleId } from '../src/schemas/vocabulary.ts';
import { idSchema } from '../src/schemas/fields.ts';
import type { WrittenCollectionName } from '../src/schemas/collections.ts';
import { localeName, optionsOf } from './choices.ts';
import type { CmsField } from './config-types.ts';
import { labelOf, singularOf } from './labels.ts';
import { relationAt } from './relations.ts';
import type { SchemaNode } from './schema-node.ts';

/** Texts longer than this are written in a box of several lines. */
const LONG_TEXT = 300;

/** Fields that name an item of a list once it is folded, the most telling first. */
const NAMING = [
  'title',
  'heading',
  'label',
  'question',
  'text',
  'name',
  'code',
  'topic',
  'change',
  'level',
  'lang',
  'id',
];

/** Groups that every record should have, though one without them is valid: their fields are open from the start. */
const OPEN_GROUPS: ReadonlySet<string> = new Set(['description', 'texts']);

/** Where a field stands. */
interface Place {
  collection: WrittenCollectionName;
  /** Path as in the table of references: `placements[].topic`. */
  path: string;
}

/** The fields of a form for the fields of an object. */
export function fieldsOf(node: SchemaNode, place: Place): CmsField[] {
  return node.fields.map(([name, field]) =>
    fieldOf(name, field, { ...place, path: place.path === '' ? name : `${place.path}.${name}` }),
  );
}

function fieldOf(name: string, node: SchemaNode, place: Place): CmsField {
  const field = {
    name,
    label: isLocale(name) ? localeName(name) : labelOf(name),
    ...(node.description !== undefined && { hint: asHint(node.description) }),
    required: (!node.optional && !node.nullable) || OPEN_GROUPS.has(place.path),
  };
  const relation = relationAt(place.collection, place.path);
  if (relation) return { ...field, widget: 'relation', ...relation, ...chooseHint(node) };
  switch (node.kind) {
    case 'object':
      return { ...field, widget: 'object', ...objectOf(node, place) };
    case 'list':
      return listOf(field, node, place);
    case 'choice':
      return { ...field, widget: 'select', options: optionsOf(node.choices), ...defaultOf(name, node) };
    case 'fixed':
      return { ...field, widget: 'select', options: [{ label: 'Yes', value: true }] };
    case 'boolean':
      return {
        ...field,
        widget: 'select',
        options: [
          { label: 'Yes', value: true },
          { label: 'No', value: false },
        ],
      };
    case 'number':
      return { ...field, widget: 'number', ...numberOf(node) };
    case 'text':
      return { ...field, ...textOf(node, isLocale(name)) };
  }
}

function objectOf(node: SchemaNode, place: Place): Partial<CmsField> {
  const isTranslated = node.fields.some(([name]) => isLocale(name));
  return { fields: fieldsOf(node, place), ...(node.optional && !isTranslated && { collapsed: 'auto' as const }) };
}

function listOf(field: Omit<CmsField, 'widget'>, { item, limits }: SchemaNode, place: Place): CmsField {
  if (item === undefined) throw new Error(`The list "${place.path}" holds nothing`);
  const { minItems: min, maxItems: max } = limits;
  const itemLabel = isLocale(field.name) ? 'Word' : singularOf(field.name);
  const list = {
    ...field,
    required: field.required === true && min !== undefined,
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
  };
  const inside = { ...place, path: `${place.path}[]` };
  const relation = relationAt(place.collection, inside.path);
  if (relation)
    return { ...list, widget: 'relation', ...relation, ...chooseHint({ description: field.hint }), multiple: true };
  if (item.kind === 'choice') return { ...list, widget: 'select', multiple: true, options: optionsOf(item.choices) };
  if (item.kind !== 'object') {
    return {
      ...list,
      widget: 'list',
      label_singular: itemLabel,
      field: { ...fieldOf('item', item, inside), label: itemLabel },
    };
  }
  const summary = summaryOf(item);
  return {
    ...list,
    widget: 'list',
    label_singular: itemLabel,
    fields: fieldsOf(item, inside),
    collapsed: 'auto',
    ...(summary !== undefined && { summary }),
  };
}

/** What a folded item of a list shows of itself. */
function summaryOf(item: SchemaNode): string | undefined {
  const fields = new Map(item.fields);
  if (fields.has('en')) return '{{en}}';
  const name = NAMING.find((each) => fields.has(each));
  if (name === undefined) return undefined;
  return fields.get(name)?.kind === 'object' ? `{{${name}.en}}` : `{{${name}}}`;
}

function defaultOf(name: string, { choices }: SchemaNode): Partial<CmsField> {
  return name === 'status' && choices.includes('draft') ? { default: 'draft' } : {};
}

function numberOf({ limits }: SchemaNode): Partial<CmsField> {
  const { minimum, exclusiveMinimum, maximum, type } = limits;
  const whole = type === 'integer';
  const min = minimum ?? (exclusiveMinimum !== undefined && whole ? exclusiveMinimum + 1 : exclusiveMinimum);
  return {
    value_type: whole ? 'int' : 'float',
    ...(min !== undefined && min > Number.MIN_SAFE_INTEGER && { min }),
    ...(maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER && { max: maximum }),
  };
}

/** @param isTranslation Translations stand beside each other in narrow columns, where a line of text needs several. */
function textOf(
  { limits, patternMessage }: SchemaNode,
  isTranslation: boolean,
): Pick<CmsField, 'widget'> & Partial<CmsField> {
  const { format, pattern, maxLength } = limits;
  if (format === 'date') return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD', time_format: false };
  return {
    widget: format === undefined && (isTranslation || (maxLength ?? 0) > LONG_TEXT) ? 'text' : 'string',
    ...(format === 'uri' && {
      type: 'url',
      pattern: ['^https?://\\S+$', 'must be a full web address that starts with https://'],
    }),
    ...(format === 'email' && { type: 'email' }),
    ...(pattern !== undefined && patternMessage !== undefined && { pattern: [pattern, patternMessage] }),
    ...(maxLength !== undefined && { maxlength: maxLength }),
    use_emoji_autocomplete: false,
  };
}

/** Who chooses from a list need not know that an id is kept. */
function chooseHint({ description = '' }: { description?: string | undefined }): { hint?: string } {
  if (description === idSchema.description) return { hint: 'Choose one' };
  const [, what] = /^Ids? of (.*)$/.exec(description) ?? [];
  return what === undefined ? {} : { hint: asHint(`Choose ${what}`) };
}

/** The CMS shows hints as Markdown: marks of Markdown in a description are letters like others. */
function asHint(description: string): string {
  const words = description.replace(/^true: /, 'Yes: ').replace(/^false: /, 'No: ');
  return words.replace(/[*_~[\]\\]/g, '\\$&');
}

function isLocale(name: string): name is LocaleId {
  return (LOCALE_IDS as readonly string[]).includes(name);
}
