import { evidenceOf } from '../links/addresses.ts';
import { OUTCOME_WORDS } from '../links/outcome-words.ts';
import type { ReportSource } from './kept-resources.ts';
import { linkCheck } from './links.ts';
import { deskLine, recordHandle } from './commands.ts';
import { byDay, queueRow } from './queue-row.ts';
import type { LinkState, Queue, QueueRow } from './shape.ts';

/** States that somebody has to look at. */
const WANTED = ['broken', 'blocked', 'moved', 'unverified'] as const satisfies readonly LinkState[];
/** What only a look at the address itself can find. */
const FOUND_BY_LOOKING: readonly LinkState[] = ['ok', 'moved', 'blocked', 'broken'];

const languages = new Intl.DisplayNames('en-GB', { type: 'language' });

/** Addresses that somebody has to look at, those checked longest ago first. */
export function linkQueues(source: ReportSource): Queue[] {
  const looked = source.kept.some(({ entry }) =>
    entry.data.versions.some((version) => FOUND_BY_LOOKING.includes(linkCheck(version).state)),
  );
  return WANTED.map((state) => ({
    id: state,
    ...(!looked && FOUND_BY_LOOKING.includes(state) && { idle: 'no address has been opened yet' }),
    rows: rowsIn(source, state),
  }));
}

function rowsIn({ content, kept, today }: ReportSource, wanted: (typeof WANTED)[number]): QueueRow[] {
  const evidence = evidenceOf(content);
  return kept
    .flatMap(({ entry }) =>
      entry.data.versions.flatMap((version, place): QueueRow[] => {
        const { state, on } = linkCheck(version);
        if (state !== wanted) return [];
        const handle = recordHandle(content, 'resources', entry.id);
        const seen = evidence.get(version.url);
        const accepted = seen?.suggestion ? ['links', 'accept', version.url] : ['edit', handle];
        const fix = {
          broken: accepted,
          moved: accepted,
          // Only a person can tell: this writes down that the page is the right one.
          blocked: ['edit', handle, '--set', `versions[${place}].check={ result: ok, on: ${today} }`],
          unverified: ['links', '--id', entry.id],
        }[wanted];
        const row = queueRow(content, 'resources', entry, ['versions', place, 'url'], {
          what: [
            `In ${languages.of(version.lang) ?? version.lang}`,
            ...(seen ? [OUTCOME_WORDS[seen.outcome]] : []),
          ].join(': '),
          on,
          fix: deskLine(content, ...fix),
        });
        return [{ ...row, name: { text: version.title, lang: version.lang }, address: version.url }];
      }),
    )
    .sort(byDay);
}
