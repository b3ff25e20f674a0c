import { Option, type Command } from 'commander';
import { addDays } from '../../../src/domain/calendar.ts';
import { reviewState } from '../../../src/domain/freshness.ts';
import { LOCALE_IDS, type LocaleId } from '../../../src/schemas/vocabulary.ts';
import { MisuseError } from '../../command-line-fs.ts';
import type { ContentFile } from '../../content-model.ts';
import { REVIEWED_COLLECTIONS } from '../../entries.ts';
import { addToList, editFields, setField } from '../../records/record-text.ts';
import { reportSource } from '../../report/kept-resources.ts';
import { answer, deskCommand } from '../command-fs.ts';
import { dayOption } from '../day-option.ts';
import { progressBar } from '../progress-fs.ts';
import { RefusalError } from '../refusal.ts';
import { refusing, sayDone, sayNothing } from '../say.ts';
import { fileOf, openWorkplace, save, textOf, type Workplace } from '../workplace-fs.ts';

/** Collections whose records carry review dates. */
const REVIEWED = ['resources', ...REVIEWED_COLLECTIONS] as const;
const STATES = ['overdue', 'due-soon'] as const;
/** How long a review holds, in days: by what is known of the address, as the page on our criteria says. */
const DAYS = { seen: 365, unverified: 182, inexact: 91 };

interface ReviewOptions {
  by: string;
  on?: string;
  next?: string;
  state?: (typeof STATES)[number];
  topic?: string;
  publisher?: string;
  text: LocaleId[];
}

/** `desk review`: sets the dates of a review and who did it, on one record or many. */
export function reviewCommand(): Command {
  const command = deskCommand(
    'review',
    'note that records were reviewed: sets the dates and the reviewer on one or many',
  )
    .argument('[ids...]', 'records, such as "nhs-miscarriage" or "topics/miscarriage"')
    .requiredOption('--by <name>', 'who has reviewed them, as it is shown to readers')
    .addOption(dayOption('--on <day>', 'day of the review (today)'))
    .addOption(dayOption('--next <day>', 'day of the next one (a year later, sooner for addresses that are not sure)'))
    .addOption(new Option('--state <state>', 'all resources whose review is').choices(STATES))
    .option('--topic <id>', 'of those, the ones of a topic; alone: all resources of the topic')
    .option('--publisher <id>', 'of those, the ones of a publisher; alone: all resources of the publisher')
    .addOption(
      new Option(
        '--text <locale...>',
        'the texts in these locales were read too: they count as reviewed by this person',
      )
        .choices(LOCALE_IDS)
        .default([]),
    );
  return answer<ReviewOptions>(command, ({ options, args, root, today, json }) =>
    refusing(json, () => {
      const workplace = openWorkplace(root, today);
      const files = filesOf(workplace, args, options);
      if (files.length === 0) {
        return sayNothing('Nothing to review', 'There is nothing of the kind to review.', json);
      }
      for (const file of files) mustHaveTexts(file, options.text);
      const on = options.on ?? today;
      const bar = progressBar(files.length, 'Reviewing');
      const changes = [...new Set(files)].map((file) => {
        bar.advance(1);
        const next = options.next ?? addDays(on, daysUntilNext(workplace, file));
        return { path: file.path, text: reviewed(textOf(workplace, file), file, { ...options, on, next }) };
      });
      bar.end();
      return sayDone('Reviewed', save(workplace, changes), json);
    }),
  );
}

/** The records that are named, and those that are chosen by state, topic or publisher. */
function filesOf(workplace: Workplace, ids: readonly string[], options: ReviewOptions): ContentFile[] {
  const { state, topic, publisher } = options;
  if (ids.length === 0 && !state && !topic && !publisher) {
    throw new MisuseError('Name records, or choose them with --state, --topic or --publisher.');
  }
  if (topic) fileOf(workplace, topic, ['topics']);
  if (publisher) fileOf(workplace, publisher, ['organizations']);
  return [...ids.map((id) => fileOf(workplace, id, REVIEWED)), ...chosen(workplace, options)];
}

function daysUntilNext({ content }: Workplace, { place }: ContentFile): number {
  const versions = place?.collection === 'resources' ? (content.resources.get(place.id)?.data.versions ?? []) : [];
  if (versions.some(({ exact }) => exact === false)) return DAYS.inexact;
  return versions.some(({ check }) => check.result === 'unverified') ? DAYS.unverified : DAYS.seen;
}

/** Texts that are said to be read have to be there. */
function mustHaveTexts({ file, fields }: ContentFile, locales: readonly LocaleId[]): void {
  const value = fields?.value as { texts?: object } | undefined;
  const missing = locales.filter((locale) => !Object.hasOwn(value?.texts ?? {}, locale));
  if (missing.length === 0) return;
  throw new RefusalError(`${file} holds no text in ${missing.join(', ')}. Texts of topics lie in files of their own.`);
}

function chosen({ content, today }: Workplace, { state, topic, publisher }: ReviewOptions): ContentFile[] {
  if (!state && !topic && !publisher) return [];
  const { kept, limits } = reportSource(content, today);
  const ids = kept.flatMap(({ entry: { id, data } }) => {
    if (state && reviewState(data.review, today, limits) !== state) return [];
    if (topic && !data.placements.some((placement) => placement.topic === topic)) return [];
    return publisher && !data.publishers.includes(publisher) ? [] : [id];
  });
  return content.files.filter(({ place }) => place?.collection === 'resources' && ids.includes(place.id));
}

interface Review {
  by: string;
  on: string;
  next: string;
  text: readonly LocaleId[];
}

function reviewed(text: string, { place }: ContentFile, { by, on, next, text: locales }: Review): string {
  return editFields(text, (document) => {
    for (const [field, value] of Object.entries({ last: on, next, by })) setField(document, ['review', field], value);
    if (place?.collection === 'resources') addToList(document, ['history'], { on, change: 'reviewed', by });
    for (const locale of locales) {
      const state = { status: 'reviewed', reviewer: by, reviewedOn: on };
      for (const [field, value] of Object.entries(state)) setField(document, ['texts', locale, field], value);
    }
  });
}
