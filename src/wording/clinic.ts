import type { Clinic } from '../domain/entities.ts';
import { foreign } from '../i18n/format.ts';
import type { PageContext } from '../i18n/page-context.ts';
import type { Label } from './labels.ts';

/** A clinic's name for the page: its own name in that language, else as it writes itself, marked with its language. */
export function clinicLabel(clinic: Pick<Clinic, 'name' | 'names' | 'lang'>, page: PageContext): Label {
  const translated = clinic.names?.[page.locale.id];
  if (translated) return { text: translated, attributes: {} };
  return { text: clinic.name, attributes: foreign(clinic.lang, page.locale) };
}
