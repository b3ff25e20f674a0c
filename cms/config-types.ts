/** A field of the form, in the format that Sveltia CMS and Decap CMS read. */
export interface CmsField {
  name: string;
  label: string;
  widget: 'boolean' | 'datetime' | 'list' | 'number' | 'object' | 'relation' | 'select' | 'string' | 'text';
  hint?: string;
  required?: boolean;
  i18n?: boolean;
  /** A regular expression, and what is said where it does not fit. */
  pattern?: [string, string];
  minlength?: number;
  maxlength?: number;
  min?: number;
  max?: number;
  default?: string;
  /** Kind of input: `date` for days, `url` and `email` for lines. */
  type?: 'date' | 'url' | 'email';
  format?: string;
  time_format?: boolean;
  value_type?: 'int' | 'float';
  multiple?: boolean;
  options?: { label: string; value: string | boolean }[];
  collection?: string;
  file?: string;
  value_field?: string;
  display_fields?: string[];
  search_fields?: string[];
  /** The one field of each item of a list of single values. */
  field?: CmsField;
  fields?: CmsField[];
  label_singular?: string;
  summary?: string;
  collapsed?: boolean | 'auto';
  use_emoji_autocomplete?: boolean;
}

interface CmsI18n {
  structure: 'multiple_files';
  locales: string[];
  default_locale: string;
  initial_locales?: 'default' | 'all';
}

/** A file of a collection that lists its files. */
export interface CmsFile {
  name: string;
  label: string;
  /** Path from the root of the project; `{{locale}}` stands for each locale. */
  file: string;
  fields: CmsField[];
  format?: string;
  i18n?: true;
}

/** A collection: files below a folder, or files one by one. */
export interface CmsCollection {
  name: string;
  label: string;
  label_singular?: string;
  description?: string;
  icon?: string;
  format: string;
  i18n?: CmsI18n;
  editor?: { preview: boolean };
  folder?: string;
  path?: string;
  extension?: string;
  identifier_field?: string;
  summary?: string;
  slug?: { editable: 'create'[]; hint: string; pattern: [string, string] };
  create?: boolean;
  delete?: boolean;
  fields?: CmsField[];
  files?: CmsFile[];
}

/** Where the CMS keeps what it saves. */
export type CmsBackend =
  | { name: 'test-repo' }
  | {
      name: 'github' | 'gitlab';
      repo: string;
      branch?: string;
      base_url?: string;
      api_root?: string;
      auth_type?: 'pkce';
      app_id?: string;
      auth_methods?: ('oauth' | 'token')[];
    };

/** The part of the configuration that follows from the schemas. */
export interface CmsContentConfig {
  collections: CmsCollection[];
  i18n: CmsI18n;
  media_folder: string;
  app_title: string;
  show_preview_links: boolean;
  output: { omit_empty_optional_fields: boolean };
}

/** The whole configuration. */
export interface CmsConfig extends CmsContentConfig {
  load_config_file: false;
  backend: CmsBackend;
  publish_mode?: 'simple' | 'editorial_workflow';
}
