import { COLLECTIONS, type WrittenCollectionName } from '../src/schemas/collections.ts';
import { idSchema } from '../src/schemas/fields.ts';
import { LOCALE_IDS } from '../src/schemas/vocabulary.ts';
import { FORMS } from './collections.ts';
import type { CmsBackend, CmsCollection, CmsConfig, CmsContentConfig, CmsField, CmsFile } from './config-types.ts';
import { fieldsOf } from './fields.ts';
import type { FileForm, RecordForm, TextForm } from './form-kinds.ts';
import { asWords } from './labels.ts';
import { readSchema } from './schema-node.ts';

/** Stands for the id of a text in the configuration as it is committed; see {@link withTexts}. */
export const EACH_ID = '<id>';

/** Folder of the content, from the root of the project. */
const CONTENT = 'src/content';

const I18N = { structure: 'multiple_files' as const, locales: [...LOCALE_IDS], default_locale: 'en' };

/** The text below the fields of a file: MDX, kept letter by letter. */
const BODY: CmsField = {
  name: 'body',
  label: 'Text',
  widget: 'text',
  hint: 'Markdown. Keep marks such as <Cite id="…" /> as they are: they name the source of a sentence.',
  required: false,
  use_emoji_autocomplete: false,
};

/** Name of the file format of a collection, ours or the name of one that the CMS takes for MDX. */
export function formatName(collection: WrittenCollectionName): string {
  return `signpost-${collection}${FORMS[collection].kind === 'texts' ? '-frontmatter' : ''}`;
}

/**
 * The configuration that follows from the schemas. Texts of topics, guides and terms have one file each, whose id is
 * {@link EACH_ID}: the CMS has no form for "a folder per text, a file per locale" but to name every text.
 */
export function contentConfig(): CmsContentConfig {
  return {
    app_title: 'Signpost',
    media_folder: `${CONTENT}/media`,
    show_preview_links: false,
    i18n: I18N,
    output: { omit_empty_optional_fields: true },
    collections: (Object.keys(FORMS) as WrittenCollectionName[]).map(collectionOf),
  };
}

/**
 * Names every text.
 * @param config As {@link contentConfig} gives it.
 * @param ids Ids of the texts of each collection.
 */
export function withTexts(
  config: CmsContentConfig,
  ids: Readonly<Record<string, readonly string[]>>,
): CmsContentConfig {
  const collections = config.collections.map((collection) => ({
    ...collection,
    ...(collection.files && {
      files: collection.files.flatMap((file) =>
        file.name.includes(EACH_ID) ? (ids[collection.name] ?? []).map((id) => fileFor(file, id)) : [file],
      ),
    }),
  }));
  return { ...config, collections };
}

/** The configuration for a place to keep what is saved. A review before publishing needs a Git host. */
export function completeConfig(config: CmsContentConfig, backend: CmsBackend, review: boolean): CmsConfig {
  return {
    load_config_file: false,
    backend,
    publish_mode: review ? 'editorial_workflow' : 'simple',
    ...config,
  };
}

function collectionOf(name: WrittenCollectionName): CmsCollection {
  const form = FORMS[name];
  const { label, description, icon } = form;
  const collection = { name, label, description, icon, format: formatName(name) };
  const fields = fieldsOf(readSchema(COLLECTIONS[name].schema), { collection: name, path: '' });
  if (form.kind === 'records') return { ...collection, ...recordsOf(form), fields };
  if (form.kind === 'file') return { ...collection, files: [fileOf(form, fields)] };
  return { ...collection, i18n: { ...I18N, initial_locales: 'default' }, files: textsOf(name, form, fields) };
}

function recordsOf({ singular, folder, path, summary, identifier }: RecordForm): Partial<CmsCollection> {
  const { pattern = '', description = '' } = readId();
  return {
    label_singular: singular,
    folder: `${CONTENT}/${folder}`,
    path,
    extension: 'yaml',
    summary,
    identifier_field: identifier,
    slug: {
      editable: ['create'],
      hint: 'Lower case words joined by hyphens. It becomes part of the address and never changes.',
      pattern: [pattern, description],
    },
    create: true,
    delete: false,
  };
}

function readId(): { pattern?: string; description?: string } {
  const { limits, patternMessage } = readSchema(idSchema);
  return { pattern: limits.pattern ?? '', description: patternMessage ?? '' };
}

function fileOf({ name, label, file }: FileForm, fields: CmsField[]): CmsFile {
  return { name, label, file: `${CONTENT}/${file}`, fields };
}

function textsOf(collection: WrittenCollectionName, { folder, of }: TextForm, fields: CmsField[]): CmsFile[] {
  const pattern: CmsFile = {
    name: `${collection}-${EACH_ID}`,
    label: EACH_ID,
    file: `${CONTENT}/${folder}/${EACH_ID}/{{locale}}.mdx`,
    i18n: true,
    fields: [...fields, BODY].map(translated),
  };
  return typeof of === 'string' ? [pattern] : of.map((id) => fileFor(pattern, id));
}

/** Every field of a text is written in each locale. */
function translated(field: CmsField): CmsField {
  return {
    ...field,
    i18n: true,
    ...(field.field && { field: translated(field.field) }),
    ...(field.fields && { fields: field.fields.map(translated) }),
  };
}

function fileFor(file: CmsFile, id: string): CmsFile {
  return {
    ...file,
    name: file.name.replace(EACH_ID, id),
    label: asWords(id),
    file: file.file.replace(EACH_ID, id),
  };
}
