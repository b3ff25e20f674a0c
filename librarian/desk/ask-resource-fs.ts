import { stderr } from 'node:process';
import { autocomplete, autocompleteMultiselect, confirm, isCancel, log, text, type Option } from '@clack/prompts';
import { languageTagSchema, lineSchema } from '../../src/schemas/fields.ts';
import { AUDIENCE_IDS, CRITERION_IDS, PLACEMENT_SECTION_IDS } from '../../src/schemas/vocabulary.ts';
import type { Content } from '../content-model.ts';
import type { NewResource } from '../records/new-resource.ts';
import type { Place } from './placement-argument.ts';
import { RefusalError } from './refusal.ts';

const NO_MORE = '';

/**
 * Asks a person for what is not known of a new resource, and shows the rest to be corrected.
 * @throws RefusalError when the person gives up.
 */
export async function askForResource(known: Partial<NewResource>, content: Content): Promise<NewResource> {
  const output = stderr;
  log.info(known.url ?? '', { output });
  const seen =
    known.seen || (await reply(confirm({ message: 'Have you opened the page, and is it the right one?', output })));
  const title = await askLine('Title, as the publisher gives it', known.title);
  const lang = await reply(
    text({ message: 'Language of the page (BCP 47)', initialValue: known.lang ?? 'en', validate: isTag, output }),
  );
  const publishers = await reply(
    autocompleteMultiselect({
      message: 'Publisher',
      options: organizationsOf(content),
      initialValues: known.publishers ?? [],
      required: true,
      output,
    }),
  );
  const places = known.places?.length ? known.places : await askPlaces(content);
  const audiences = await reply(
    autocompleteMultiselect({
      message: 'Whom is it for?',
      options: choices(AUDIENCE_IDS),
      initialValues: known.audiences ?? ['patients'],
      required: true,
      output,
    }),
  );
  const criteria = await reply(
    autocompleteMultiselect({
      message: 'Which selection criteria does it meet?',
      options: choices(CRITERION_IDS),
      initialValues: known.criteria ?? [],
      required: true,
      output,
    }),
  );
  const described = known.description?.en ?? (await askLine('One line of our own in English (may be empty)', '', true));
  const by = await askLine('Your name, as it is shown to readers', known.by);
  return {
    ...known,
    seen,
    title,
    workingTitle: known.workingTitle === true && title === known.title,
    lang,
    publishers,
    places,
    audiences,
    criteria,
    description: { ...known.description, ...(described && { en: described }) },
    by,
  } as NewResource;
}

async function askPlaces(content: Content): Promise<Place[]> {
  const places: Place[] = [];
  const topics = choices([...content.topics.keys()]);
  for (;;) {
    const message = places.length === 0 ? 'Which topic lists it?' : 'Another topic?';
    const options = [{ value: NO_MORE, label: places.length === 0 ? 'none yet' : 'no more' }, ...topics];
    const topic = (await reply(autocomplete({ message, options, output: stderr }))) as string | undefined;
    if (topic === NO_MORE) return places;
    // Enter on a search that finds nothing chooses nothing.
    if (topic === undefined) continue;
    const section = await reply(
      autocomplete({
        message: 'In which section?',
        options: choices(PLACEMENT_SECTION_IDS),
        output: stderr,
      }),
    );
    if (section) places.push({ topic, section: section as Place['section'] });
  }
}

function organizationsOf({ organizations }: Content) {
  return [...organizations.values()].map(({ id, data }) => ({ value: id, label: data.name, hint: id }));
}

async function askLine(message: string, initialValue = '', mayBeEmpty = false): Promise<string> {
  const validate = (value: string | undefined) => {
    if (mayBeEmpty && !value?.trim()) return undefined;
    return lineSchema.safeParse(value ?? '').error?.issues[0]?.message;
  };
  return (await reply(text({ message, initialValue, validate, output: stderr }))).trim();
}

function isTag(value: string | undefined): string | undefined {
  return languageTagSchema.safeParse(value ?? '').error?.issues[0]?.message;
}

async function reply<T>(prompt: Promise<T>): Promise<Exclude<T, symbol>> {
  const value = await prompt;
  if (isCancel(value)) throw new RefusalError('Given up.');
  return value as Exclude<T, symbol>;
}

/** Choices that speak for themselves. */
function choices<V extends string>(values: readonly V[]): Option<string>[] {
  return values.map((value) => ({ value, label: value }));
}
