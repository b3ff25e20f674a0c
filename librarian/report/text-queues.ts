import { PUBLISHED_LOCALE_IDS } from '../../src/schemas/published-locales.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { isWhole } from '../entries.ts';
import type { Problem } from '../problem.ts';
import type { MeasuredText } from '../reading-level/reading-report.ts';
import type { Content } from '../content-model.ts';
import { wordHardness } from '../reading-level/word-hardness.ts';
import type { ReportSource } from './kept-resources.ts';
import { commandLine, deskLine, recordHandle, shellWord } from './commands.ts';
import { byDay, collectionsByFile, queueRow } from './queue-row.ts';
import { needsWork } from './reading.ts';
import type { Queue, QueueRow } from './shape.ts';
import { localesOf, presentTexts } from './translations.ts';
import { wordsLeadingNowhere, type HeardWords } from './words.ts';

/** Resources without our line in some languages, or in all. */
export function missingDescriptions({ content, kept }: ReportSource): Queue {
  const rows = kept.flatMap(({ entry }): QueueRow[] => {
    const there = localesOf(entry.data.description);
    const missing = PUBLISHED_LOCALE_IDS.filter((locale) => !there.includes(locale));
    if (missing.length === 0) return [];
    return [
      queueRow(content, 'resources', entry, ['description'], {
        what: there.length === 0 ? 'No description in any language' : `No description in ${missing.join(', ')}`,
        on: entry.data.history[0]?.on,
        fix: deskLine(content, 'edit', recordHandle(content, 'resources', entry.id)),
      }),
    ];
  });
  return { id: 'missing-translations', rows: rows.sort(byDay) };
}

/** Translations whose source has changed since. */
export function staleTranslations(source: ReportSource): Queue {
  const rows = presentTexts(source)
    .filter(({ condition }) => condition === 'stale')
    .map(({ collection, text: { entry, path, locale, state } }) =>
      queueRow(
        source.content,
        collection,
        entry,
        [...path, 'translation', 'fingerprint'],
        {
          what: `${LOCALES[locale].lang}, translated from ${state.translation?.of ?? 'an unknown source'}`,
          on: state.reviewedOn,
          fix: 'npm run edit',
        },
        locale,
      ),
    );
  return { id: 'stale-translations', rows };
}

/** Texts that are harder than the limit of their language, without a reason. */
export function hardTexts({ content }: ReportSource, texts: readonly MeasuredText[]): Queue {
  const collections = collectionsByFile(content);
  const rows = texts.filter(needsWork).flatMap((text): QueueRow[] => {
    const collection = collections.get(text.file);
    if (collection === undefined) return [];
    const entry = { ...text, at: () => text.longest };
    const fix = commandLine(content, 'report:reading', []);
    return [queueRow(content, collection, entry, [], { what: wordHardness(text), fix }, text.locale)];
  });
  return { id: 'hard-to-read', rows };
}

/** Records that the content check finds unused. */
export function orphans({ content }: ReportSource, warnings: readonly Problem[]): Queue {
  const places = new Map(content.files.flatMap(({ file, place }) => (place ? [[file, place] as const] : [])));
  const rows = warnings
    .filter(({ rule }) => rule.startsWith('orphan-'))
    .flatMap(({ file, line, found }): QueueRow[] => {
      const place = places.get(file);
      if (place === undefined) return [];
      const { collection, id } = place;
      const entry = { id, file, at: () => ({ line, column: 1 }) };
      return [
        queueRow(content, collection, entry, [], {
          what: capital(found),
          fix: deskLine(content, 'edit', recordHandle(content, collection, id)),
        }),
      ];
    });
  return { id: 'orphans', ...(!isWhole(content) && { idle: 'not known while a file is not valid' }), rows };
}

/** Words that no term of the vocabulary knows. */
export function unknownWords(content: Content, heard: readonly HeardWords[]): Queue {
  const rows = wordsLeadingNowhere(content, heard).map((heard) => ({
    name: { text: heard.words, lang: 'und' },
    what: 'No term of the vocabulary is near',
    file: heard.file,
    line: heard.line,
    fix: `npm run search -- ${shellWord(heard.words)}`,
  }));
  return { id: 'words', ...(heard.length === 0 && { idle: 'no list of words was given' }), rows };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
