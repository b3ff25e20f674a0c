/** A dictionary file: flat dotted keys, plural forms as `key_one`, `key_other`… */
type Dictionary = Readonly<Record<string, string>>;

const PLURAL_SUFFIX = /_(zero|one|two|few|many|other)$/;
/** Plural forms that stand for one number and may say it in words: "one page". */
const NAMES_ITS_NUMBER = /_(zero|one|two)$/;
const PLACEHOLDER = /\{\{\s*([A-Za-z]+)\s*(?:,\s*[a-z]+\s*)?\}\}/g;

/** Names of the placeholders in a message. */
export function placeholdersOf(message: string): Set<string> {
  return new Set([...message.matchAll(PLACEHOLDER)].map((match) => match[1] ?? ''));
}

/** Every message key of a dictionary, plural forms joined, with the placeholders of all its forms. */
export function messageSignatures(dictionary: Dictionary): Map<string, Set<string>> {
  const signatures = new Map<string, Set<string>>();
  for (const [key, message] of Object.entries(dictionary)) {
    const base = key.replace(PLURAL_SUFFIX, '');
    const known = signatures.get(base) ?? new Set<string>();
    for (const name of placeholdersOf(message)) known.add(name);
    signatures.set(base, known);
  }
  return signatures;
}

/**
 * What is wrong with a translation of the English dictionary, one sentence per problem.
 * Plural forms must be exactly the cardinal categories of the language (CLDR, through `Intl.PluralRules`).
 * @param lang BCP 47 tag of the translation.
 */
export function dictionaryProblems(english: Dictionary, translation: Dictionary, lang: string): string[] {
  const wanted = messageSignatures(english);
  const plural = new Set(
    Object.keys(english)
      .filter((key) => PLURAL_SUFFIX.test(key))
      .map(baseOf),
  );
  const categories = new Intl.PluralRules(lang).resolvedOptions().pluralCategories;
  const expected = new Map<string, Set<string>>();
  for (const [key, values] of wanted) {
    if (!plural.has(key)) expected.set(key, values);
    else for (const category of categories) expected.set(`${key}_${category}`, values);
  }
  return [
    ...[...expected.keys()].filter((key) => !(key in translation)).map((key) => `"${key}" is missing`),
    ...Object.keys(translation)
      .filter((key) => !expected.has(key))
      .map((key) => `"${key}" is not a message of en.json`),
    ...Object.entries(translation).flatMap(([key, message]) => messageProblems(key, message, expected.get(key))),
  ];
}

function baseOf(key: string): string {
  return key.replace(PLURAL_SUFFIX, '');
}

function messageProblems(key: string, message: string, wanted: ReadonlySet<string> | undefined): string[] {
  if (!wanted) return [];
  if (message.trim() === '') return [`"${key}" is empty`];
  const used = placeholdersOf(message);
  return [
    ...[...wanted]
      .filter((name) => !used.has(name) && !(name === 'count' && NAMES_ITS_NUMBER.test(key)))
      .map((name) => `"${key}" lacks {{${name}}}`),
    ...[...used]
      .filter((name) => !wanted.has(name))
      .map((name) => `"${key}" uses {{${name}}}, which en.json does not have`),
    ...(strayBraces(message) ? [`"${key}" has a broken placeholder: ${message}`] : []),
  ];
}

function strayBraces(message: string): boolean {
  return /[{}]/.test(message.replace(PLACEHOLDER, ''));
}
