import { PUBLISHED_LOCALES } from '../../i18n/published-locales.ts';
import type { PageContext } from '../../i18n/page-context.ts';
import { createUrls, EMBED_URLS, type CampaignTarget, type Urls } from '../../i18n/urls.ts';
import type { CommonLabels, Hub } from '../contract.ts';
import { LICENSE } from '../license.ts';
import { absolute, type HubRequest } from './hub-content.ts';

/** What a document for other websites is asked for with, whatever it is on. */
type Asked = Pick<HubRequest, 'page' | 'origin'>;

/**
 * The same document in the other locales.
 * @param shown The topic by its id, or a campaign.
 * @param pathOf Path of its page.
 */
export function otherLanguages(
  asked: Asked,
  pathOf: (urls: Urls) => string,
  shown: string | CampaignTarget,
  clinic?: string,
): Hub['languages'] {
  return PUBLISHED_LOCALES.filter(({ id }) => id !== asked.page.locale.id).map(({ id, lang, dir, autonym }) => ({
    locale: id,
    lang,
    dir,
    name: autonym,
    url: absolute(asked, pathOf(createUrls(id))),
    hub: absolute(asked, EMBED_URLS.hub(id, shown, clinic)),
  }));
}

/** Whom to credit for the texts, and their licence. */
export function attributionOf(asked: Asked): Hub['attribution'] {
  const { t, urls } = asked.page;
  return {
    name: t('site.name'),
    url: absolute(asked, urls.home),
    text: t('hub.attribution'),
    license: LICENSE.name,
    licenseUrl: LICENSE.url,
  };
}

/** Words that every view needs besides its content. */
export function commonLabelsIn({ t }: PageContext): CommonLabels {
  return {
    call: t('hub.call', { name: '{name}' }),
    otherLanguages: t('topic.otherLanguages'),
    fullPage: t('hub.fullPage'),
    colon: t('label.colon', { label: '{label}' }),
    fromHost: t('hub.fromHost'),
    asOf: t('hub.asOf', { day: '{day}' }),
    copy: t('hub.copy'),
    newest: t('hub.newest'),
    newTab: t('hub.newTab'),
  };
}
