import type { TextState } from '../../domain/translation.ts';
import type { PageContext } from '../../i18n/page-context.ts';
import { originLabels, statusLabel } from '../../wording/text-state.ts';
import type { TextStateContract } from '../contract.ts';

/** Who vouches for a text on health, as data and in words. */
export function textState(text: TextState, page: PageContext): TextStateContract {
  const { status, reviewer, reviewedOn, translation, stale } = text;
  return {
    status,
    label: [statusLabel(text, 'health', page), ...originLabels(text, page)].join(' · '),
    ...(reviewer !== undefined && { reviewer }),
    ...(reviewedOn !== undefined && { reviewedOn }),
    ...(translation && { translatedFrom: translation.of, translationMethod: translation.method }),
    stale,
  };
}
