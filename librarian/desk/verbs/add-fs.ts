import { stdin, stderr } from 'node:process';
import { Option, type Command } from 'commander';
import { webAddressSchema } from '../../../src/schemas/fields.ts';
import { AUDIENCE_IDS, CRITERION_IDS, FORMAT_IDS, type LocaleId } from '../../../src/schemas/vocabulary.ts';
import { addressKey } from '../../addresses.ts';
import { MisuseError } from '../../command-line-fs.ts';
import type { Content } from '../../content-model.ts';
import { guessResource, type ResourceGuess } from '../../records/guess-resource.ts';
import { newResource, type NewResource } from '../../records/new-resource.ts';
import { stringifyRecord } from '../../records/record-text.ts';
import { printable } from '../../reporters/printable.ts';
import { quote } from '../../wording.ts';
import { askForResource } from '../ask-resource-fs.ts';
import { answer, deskCommand } from '../command-fs.ts';
import { localizedOption } from '../localized-option.ts';
import { readPlaces, type Place } from '../placement-argument.ts';
import { RefusalError } from '../refusal.ts';
import { readPageAt } from '../read-page-fs.ts';
import { refusing, sayDone } from '../say.ts';
import { errorsAfter, openWorkplace, save, type Workplace } from '../workplace-fs.ts';

type AddOptions = Partial<Omit<NewResource, 'url' | 'workingTitle' | 'places' | 'publishers' | 'jurisdictions'>> & {
  id?: string;
  publisher?: string[];
  place?: Place[];
  jurisdiction?: string[];
  describe?: Partial<Record<LocaleId, string>>;
  offline: boolean;
  ask: boolean;
  print: boolean;
};

/** `desk add`: a valid record from an address; what the address does not tell is asked for, or given by options. */
export function addCommand(): Command {
  const command = deskCommand('add', 'add a resource: paste its address, get a valid record')
    .argument('<address>', 'web address of the page')
    .option('--by <name>', 'who adds it, as it is shown to readers')
    .option('--id <id>', 'name of the record (from publisher and address)')
    .option('--title <title>', 'title as the publisher gives it (of the page, or a working title)')
    .option('--lang <tag>', 'language of the page, BCP 47 (of the page, the address or the publisher)')
    .addOption(new Option('--formats <format...>', 'what it is (from the address)').choices(FORMAT_IDS))
    .option('--publisher <ids...>', 'ids of organizations (from the address)')
    .option(
      '--place <topic:section>',
      'where to list it, such as "miscarriage:start-here"; may be repeated',
      readPlaces,
    )
    .addOption(new Option('--audiences <audience...>', 'whom it is for').choices(AUDIENCE_IDS))
    .option('--jurisdiction <codes...>', 'where its advice applies (country of the publisher)')
    .addOption(
      localizedOption('--describe <locale=text>', 'one line of our own, such as "en=How to …"; may be repeated'),
    )
    .addOption(new Option('--criteria <criterion...>', 'selection criteria it meets').choices(CRITERION_IDS))
    .option('--source <id>', 'where it was found: a source of settings/site.yaml (the latest)')
    .option('--seen', 'the page was opened today, and is the right one', false)
    .option('--offline', 'do not open the page: title and language come from the address', false)
    .option('--no-ask', 'ask for nothing, also on a terminal')
    .option('--print', 'print the record, write nothing', false);
  return answer<AddOptions>(command, ({ options, args, root, today, json }) =>
    refusing(json, async () => {
      const workplace = openWorkplace(root, today);
      const url = readAddress(args[0]!, workplace.content);
      const guess = guessResource(url, workplace.content);
      const page = options.offline ? undefined : await openPage(url, workplace);
      const known = fromOptions(url, { ...guess, ...page }, options, workplace.content);
      const isAsking = options.ask && stdin.isTTY && stderr.isTTY && !json;
      const given = isAsking ? await askForResource(known, workplace.content) : complete(known);
      const path = `resources/${options.id ?? guess.id}.yaml`;
      if (workplace.content.files.some((file) => file.path === path)) {
        throw new RefusalError(`There is a file ${quote(path)} already. Choose another name with --id.`);
      }
      const text = stringifyRecord('resources', path, newResource(given, workplace.content, today));
      if (options.print) {
        const errors = errorsAfter(workplace, [{ path, text }]);
        if (errors.length > 0) throw new RefusalError('The record would not be right.', errors);
        return { text: json ? `${JSON.stringify({ path, text }, null, 2)}\n` : text, code: 0 };
      }
      return sayDone('Added', save(workplace, [{ path, text }]), json);
    }),
  );
}

function readAddress(given: string, { resources }: Content): string {
  const result = webAddressSchema.safeParse(given.trim());
  if (!result.success)
    throw new MisuseError(`${quote(given)} ${result.error.issues[0]?.message ?? 'is no web address'}.`);
  const key = addressKey(result.data);
  for (const { file, data } of resources.values()) {
    const isThere = data.versions.some(({ url, formerUrls = [] }) =>
      [url, ...formerUrls].map(addressKey).includes(key),
    );
    if (isThere) throw new RefusalError(`The address is in ${file} already.`);
  }
  return result.data;
}

/** What the page itself tells; when it cannot be read, the address has to do. */
async function openPage(
  url: string,
  { content, today }: Workplace,
): Promise<Partial<ResourceGuess> & { seen?: boolean }> {
  const page = await readPageAt(url, content, today);
  if ('problem' in page) {
    stderr.write(`The page could not be read (${page.problem}): title and language come from its address.\n`);
    return {};
  }
  if (page.movedTo) stderr.write(`The page now stands at ${printable(page.movedTo)}: consider adding that address.\n`);
  return { ...(page.title && { title: page.title, seen: true }), ...(page.lang && { lang: page.lang }) };
}

/** What is known before anybody is asked: options, else what the address tells. */
function fromOptions(
  url: string,
  guess: ResourceGuess & { seen?: boolean },
  options: AddOptions,
  content: Content,
): Partial<NewResource> {
  const publishers = options.publisher ?? (guess.publisher ? [guess.publisher] : undefined);
  const source = options.source ?? content.settings.get('site')?.data.sources.at(-1)?.id;
  return {
    url,
    title: options.title ?? guess.title,
    workingTitle: options.title === undefined && !guess.seen,
    lang: options.lang ?? guess.lang,
    formats: options.formats ?? guess.formats,
    ...(publishers && { publishers }),
    places: options.place ?? [],
    ...(options.audiences && { audiences: options.audiences }),
    jurisdictions: options.jurisdiction ?? [guess.jurisdiction],
    description: options.describe ?? {},
    ...(options.criteria && { criteria: options.criteria }),
    ...(source && { source }),
    ...(options.by && { by: options.by }),
    seen: options.seen || guess.seen === true,
  };
}

/** Options that nothing can stand for: they are statements of a person. */
const NEEDED = {
  publishers: '--publisher',
  audiences: '--audiences',
  criteria: '--criteria',
  source: '--source',
  by: '--by',
} as const satisfies Partial<Record<keyof NewResource, string>>;

function complete(known: Partial<NewResource>): NewResource {
  const missing = Object.entries(NEEDED).flatMap(([field, flag]) => (field in known ? [] : [flag]));
  if (missing.length > 0) {
    throw new MisuseError(`Still needed: ${missing.join(', ')}. On a terminal they are asked for.`);
  }
  return known as NewResource;
}
