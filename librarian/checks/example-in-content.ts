import type { Content, Entry, TextEntry } from '../content-model.ts';
import { allEntries, allTexts, valuesOf } from '../entries.ts';
import type { FieldPath } from '../field-path.ts';
import { nodesOf } from '../markdown-source.ts';
import { problemAt, problemInBody, type Wording } from '../problem-at.ts';
import type { Problem, Rule } from '../problem.ts';
import { isReservedNumber, reservedHostIn } from '../reserved-names.ts';
import { quote } from '../wording.ts';

const slug = 'example-in-content';
/** Ids of what is an example through and through, such as the content of the tests. */
const EXAMPLE = /^example-/;

/**
 * Addresses and telephone numbers lead to somebody. Whoever operates the site looks after the settings; what the link checker has
 * seen is not ours.
 */
export const exampleInContentRule: Rule = {
  slug,
  title: 'An address or number is only an example',
  severity: 'error',
  run: (content) => {
    const others = new Set<Entry>([...content.settings.values(), ...content.linkChecks.values()]);
    const own = (entry: Entry) => !EXAMPLE.test(entry.id) && !others.has(entry);
    return [
      ...allEntries(content).filter(own).flatMap(hostsIn),
      ...allTexts(content).filter(own).flatMap(hostsInBody),
      ...numbersIn(content),
    ];
  },
};

function hostsIn(entry: Entry): Problem[] {
  return [...valuesOf(entry.data)].flatMap(({ path, value }) => {
    const host = typeof value === 'string' ? reservedHostIn(value) : undefined;
    return host === undefined ? [] : [problemAt(slug, entry, path, address(host))];
  });
}

function hostsInBody({ file, body }: TextEntry): Problem[] {
  return [...nodesOf(body.tree)].flatMap((node) => {
    const words =
      node.type === 'link' || node.type === 'definition' ? node.url : node.type === 'text' ? node.value : '';
    const host = reservedHostIn(words);
    return host === undefined ? [] : [problemInBody(slug, file, node, address(host))];
  });
}

function numbersIn({ clinics, careCountries }: Content): Problem[] {
  return [
    ...[...clinics.values()].flatMap((entry) => reserved(entry, 'phones', entry.data.phones, entry.data.region)),
    ...[...careCountries.values()].flatMap((entry) =>
      reserved(entry, 'contacts', entry.data.contacts, entry.data.country),
    ),
  ];
}

function reserved(
  entry: Entry,
  list: string,
  items: readonly { number?: string | undefined }[],
  country: string,
): Problem[] {
  if (EXAMPLE.test(entry.id)) return [];
  return items.flatMap(({ number }, index) => {
    if (number === undefined || !isReservedNumber(number, country)) return [];
    const path: FieldPath = [list, index, 'number'];
    return [
      problemAt(slug, entry, path, {
        found: `${quote(number)}, a number that reaches nobody`,
        allowed: 'a number that somebody answers',
        fix: 'Write the number that its owner has published, or delete the line.',
      }),
    ];
  });
}

function address(host: string): Wording {
  return {
    found: `${quote(host)}, a name that belongs to nobody`,
    allowed: 'an address that somebody has published',
    fix: 'Write the real address, or leave the field out where that is allowed.',
  };
}
