import type { PageContext } from '../../i18n/page-context.ts';
import type { DeviceWords } from '../../kept/device-words.ts';

/** The words that the page of what is kept needs in the browser, what it fills in left in braces. */
export function devicePageWords({ t, locale }: Pick<PageContext, 't' | 'locale'>): DeviceWords {
  const topic = { topic: '{topic}' };
  return {
    formatTag: locale.formatTag,
    offer: t('offline.offer', topic),
    what: t('offline.what', { pages: '{pages}', size: '{size}', day: '{day}' }),
    loading: t('offline.loading'),
    kept: t('offline.kept', topic),
    keptAlready: t('offline.keptAlready', topic),
    about: t('offline.about', { size: '{size}', day: '{day}' }),
    remove: t('offline.remove'),
    removed: t('offline.removed', topic),
    nothingLeft: t('offline.nothingLeft'),
    gone: t('offline.gone', topic),
    dropped: t('offline.dropped', topic),
    unreached: t('offline.unreached'),
    altered: t('offline.altered'),
    full: t('offline.full'),
    blocked: t('offline.blocked'),
    unknown: t('offline.unknown'),
    tooMany: t('offline.tooMany'),
    found: t('offline.found', { words: '{words}', number: '{number}' }),
    foundNothing: t('offline.foundNothing', { words: '{words}' }),
  };
}
