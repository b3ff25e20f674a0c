import { byLanguage } from '../../domain/browse.ts';
import { daysOfResource } from '../../domain/content-days.ts';
import { versionIn } from '../../domain/versions.ts';
import { autonym, direction } from '../../i18n/format.ts';
import { PUBLISHED_LOCALES } from '../../i18n/published-locales.ts';
import { pageContext } from '../../i18n/page-context.ts';
import { createUrls } from '../../i18n/urls.ts';
import type { LanguagesDocument } from '../contract.ts';
import { absolute } from '../hub/hub-content.ts';
import { documentHead, inEveryLocale, type ApiContext } from './api-content.ts';

/** The languages this site is written in, and those of the resources it lists. */
export function languagesDocument(context: ApiContext): LanguagesDocument {
  const { resources } = context.content;
  return {
    ...documentHead('languages', resources.flatMap(daysOfResource), context.content),
    locales: PUBLISHED_LOCALES.map(({ id, lang, dir, autonym: name }) => ({
      id,
      lang,
      dir,
      name,
      home: absolute(context, createUrls(id).home),
      resources: resources.filter((resource) => versionIn(resource, [lang])).length,
    })),
    languages: byLanguage(resources)
      .sort((a, b) => (a.value < b.value ? -1 : 1))
      .map(({ value: tag, resources: inLanguage }) => ({
        tag,
        dir: direction(tag),
        name: autonym(tag),
        names: inEveryLocale((locale) => pageContext(locale).format.language(tag)),
        resources: inLanguage.length,
      })),
  };
}
