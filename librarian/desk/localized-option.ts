import { InvalidArgumentError, Option } from 'commander';
import { LOCALE_IDS, type LocaleId } from '../../src/schemas/vocabulary.ts';

/** An option that takes a text in a locale, `en=…`, and may be repeated for others. */
export function localizedOption(flags: string, description: string): Option {
  return new Option(flags, description).argParser(
    (given: string, before: Partial<Record<LocaleId, string>> | undefined) => {
      const [locale = '', ...text] = given.split('=');
      if (!(LOCALE_IDS as readonly string[]).includes(locale) || text.length === 0) {
        throw new InvalidArgumentError(`It must be a locale, "=" and a text. Locales: ${LOCALE_IDS.join(', ')}.`);
      }
      return { ...before, [locale]: text.join('=').trim() };
    },
  );
}
