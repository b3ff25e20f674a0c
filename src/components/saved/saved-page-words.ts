import type { PageContext } from '../../i18n/page-context.ts';
import type { SavedPageWords } from '../../saved/page-words.ts';

/** The words that the page of the saved list needs in the browser, what it fills in left in braces. */
export function savedPageWords({ t }: Pick<PageContext, 't'>): SavedPageWords {
  const title = t('saved.title');
  return {
    title,
    count: t('saved.link', { number: '{number}' }),
    removed: t('saved.removed'),
    place: t('saved.place', { place: '{place}', total: '{total}' }),
    loading: t('saved.loading'),
    failed: t('saved.failed'),
    unknown: t('saved.unknown'),
    withdrawn: t('saved.withdrawn'),
    details: t('resource.details'),
    detailsOf: t('resource.detailsOf', { title: '{title}' }),
    forgotten: t('saved.forgotten'),
    kept: t('saved.kept'),
    blocked: t('saved.blocked'),
    copied: t('share.copied'),
    copyFailed: t('saved.copyFailed'),
    mailBody: t('share.mailBody', { title, url: '{url}' }),
    codeLabel: t('saved.codeLabel'),
    codeTooLong: t('saved.codeTooLong'),
  };
}
