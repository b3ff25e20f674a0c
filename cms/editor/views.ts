import { autonym } from '../../src/i18n/format.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { FORMAT_IDS, LOCALE_IDS, type LocaleId } from '../../src/schemas/vocabulary.ts';
import { optionsOf } from '../choices.ts';

/** A resource in a list of the site, in one language. */
export interface ResourceView {
  locale: LocaleId;
  dir: 'ltr' | 'rtl';
  title: string;
  titleLang: string;
  publishers: string[];
  description: string;
  /** Formats other than a plain page, then the languages it is offered in, the shown one first. */
  formats: string[];
  languages: string[];
}

/** What of a resource a list shows. All of it can be missing while a form is filled in. */
interface ResourceValues {
  publishers?: string[];
  versions?: { lang?: string; title?: string; formats?: string[] }[];
  description?: Partial<Record<LocaleId, string>>;
}

/**
 * How lists show a resource in each language that it has a description in.
 * @param values What stands in the form.
 * @param nameOf Name of a publisher by its id.
 */
export function resourceViews(values: ResourceValues, nameOf: (id: string) => string): ResourceView[] {
  const { publishers = [], versions = [], description = {} } = values;
  return LOCALE_IDS.filter((locale) => description[locale]).map((locale) => {
    const { dir, readingLanguages } = LOCALES[locale];
    const wanted = readingLanguages.flatMap((lang) => versions.find((version) => version.lang === lang) ?? []);
    const version = wanted[0] ?? versions[0];
    const shown = [version, ...versions.filter((each) => each !== version)];
    return {
      locale,
      dir,
      title: version?.title ?? '',
      titleLang: version?.lang ?? '',
      publishers: publishers.map(nameOf),
      description: description[locale] ?? '',
      formats: formatLabels(version?.formats ?? []),
      languages: shown.flatMap((each) => (each?.lang ? [languageName(each.lang)] : [])),
    };
  });
}

function formatLabels(formats: readonly string[]): string[] {
  if (formats.every((format) => format === 'html')) return [];
  return optionsOf(FORMAT_IDS).flatMap(({ label, value }) => (formats.includes(value) ? [label] : []));
}

/** While a tag is typed it is not one yet. */
function languageName(tag: string): string {
  try {
    return autonym(tag);
  } catch {
    return tag;
  }
}

/** A text as Markdown that any program can show: our own marks become words between brackets. */
export function plainMarkdown(text: string): string {
  return text
    .replace(/<Term id="[^"]*">([\s\S]*?)<\/Term>/g, '$1')
    .replace(/<(Cite|Fact) id="([^"]*)" ?\/>/g, '[$2]')
    .replace(/<Care ?\/>/g, '[care card]')
    .replace(/<Anchor id="[^"]*" ?\/>/g, '');
}
