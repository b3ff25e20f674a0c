import type { TextState } from '../domain/translation.ts';
import { LOCALES } from '../i18n/locales.ts';
import type { PageContext } from '../i18n/page-context.ts';

/**
 * Who vouches for a text, in words: its reviewer with the day, or that it is a draft.
 * @param about Texts on health say that no clinician has reviewed them yet; others that nobody has.
 */
export function statusLabel(text: TextState, about: 'health' | 'site', { t, format }: PageContext): string {
  if (text.status === 'reviewed' && text.reviewer && text.reviewedOn) {
    return t('topic.reviewedBy', { name: text.reviewer, day: format.day(text.reviewedOn) });
  }
  if (about === 'health') return text.translation ? t('topic.draftTranslation') : t('topic.draft');
  return text.translation ? t('prose.draftTranslation') : t('prose.draft');
}

/** How a text was translated, and that its source has changed since: one phrase each, none for an original. */
export function originLabels({ translation, stale }: TextState, { t, format }: PageContext): string[] {
  return [
    ...(translation
      ? [
          t(`text.translation.${translation.method}`, {
            language: format.languageInText(LOCALES[translation.of].lang),
          }),
        ]
      : []),
    ...(stale ? [t('text.stale')] : []),
  ];
}
