import type { Resource } from '../../domain/entities.ts';
import { isListed } from '../../domain/freshness.ts';
import { versionFor } from '../../domain/versions.ts';
import { autonym, foreign } from '../../i18n/format.ts';
import type { PageContext } from '../../i18n/page-context.ts';
import type { SavedRecord, SavedRecords, SavedText, WithdrawnRecord } from '../../saved/records.ts';
import { checkLabel, publishersLabel } from '../../wording/labels.ts';
import { recallSentence } from '../../wording/recalls.ts';

/** What the page of the saved list can show in one locale: every resource by id, withdrawn ones by their title alone. */
export function savedRecords(page: PageContext, resources: readonly Resource[]): SavedRecords {
  return Object.fromEntries(resources.map((resource) => [resource.id, savedRecord(page, resource)]));
}

function savedRecord(page: PageContext, resource: Resource): SavedRecord | WithdrawnRecord {
  const version = versionFor(resource, page.locale.readingLanguages);
  const textIn = (lang: string, text: string): SavedText => ({ text, ...foreign(lang, page.locale) });
  const title = textIn(version.lang, version.title);
  if (!isListed(resource)) {
    const { recall } = resource;
    const notice = recall?.action === 'withdraw' && { notice: recallSentence(recall, page) };
    return { title, withdrawn: true, ...notice };
  }
  const publisher = publishersLabel(resource, page);
  const others = resource.versions.filter((each) => each !== version);
  return {
    title,
    url: version.url,
    publisher: { text: publisher.text, ...publisher.attributes },
    description: resource.description[page.locale.id] ?? '',
    check: checkLabel(version, page),
    languages: [version, ...others].map(({ lang }) => textIn(lang, autonym(lang))),
  };
}
