import type { AdvicePart } from '../domain/clinic-page.ts';
import type { Clinic } from '../domain/entities.ts';
import { foreign } from '../i18n/format.ts';
import type { PageContext } from '../i18n/page-context.ts';
import type { ClinicAdvice } from '../schemas/clinic.ts';
import type { Label } from './labels.ts';

/** A clinic's name for the page: its own name in that language, else as it writes itself, marked with its language. */
export function clinicLabel(clinic: Pick<Clinic, 'name' | 'names' | 'lang'>, page: PageContext): Label {
  const translated = clinic.names?.[page.locale.id];
  if (translated) return { text: translated, attributes: {} };
  return { text: clinic.name, attributes: foreign(clinic.lang, page.locale) };
}

/** What a clinic is and where: "Midwifery practice, Example Town, United Kingdom". */
export function clinicPlace(
  { kind, place, region }: Pick<Clinic, 'kind' | 'place' | 'region'>,
  page: PageContext,
): string {
  const { t, format, locale } = page;
  return format.series([t(`clinic.kind.${kind}`), ...(place ? [place[locale.id]] : []), format.region(region)]);
}

/** Heading of a piece of advice: its own, or what its kind is called. */
export function adviceTitle({ title, kind }: Pick<ClinicAdvice, 'title' | 'kind'>, page: PageContext): string {
  return title?.[page.locale.id] ?? page.t(`clinic.advice.${kind}`);
}

/** Heading of a part of a clinic's page: that of its only advice, or what the part is called. */
export function partTitle({ id, advice }: AdvicePart, page: PageContext): string {
  const [only, ...others] = advice;
  if (only && others.length === 0) return adviceTitle(only, page);
  return id === 'options' ? page.t('clinic.options') : page.t(`clinic.advice.${id}`);
}

/**
 * Who said a piece of advice and when: "Example Clinic, 15 Jan 2026"; of a clinic that has not written its page itself, from which
 * text and when it was read.
 */
export function adviceCredit(
  { by, on }: Pick<ClinicAdvice, 'by' | 'on'>,
  { basis }: Pick<Clinic, 'basis'>,
  { t, format }: PageContext,
): string {
  return t(basis ? 'clinic.creditRead' : 'clinic.credit', { name: by, day: format.day(on) });
}
