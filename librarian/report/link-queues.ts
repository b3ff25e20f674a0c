import type { ReportSource } from './kept-resources.ts';
import { linkCheck } from './links.ts';
import { shellWord } from './places.ts';
import { byDay, queueRow } from './queue-row.ts';
import type { LinkState, Queue, QueueRow } from './shape.ts';

/** What to do about an address, by its state. */
const FIXES = {
  broken: (id: string) => `npm run desk -- edit ${id}`,
  blocked: (_id: string, url: string) => `npm run desk -- links accept ${shellWord(url)}`,
  moved: (_id: string, url: string) => `npm run desk -- links accept ${shellWord(url)}`,
  unverified: (id: string) => `npm run desk -- edit ${id}`,
} as const satisfies Partial<Record<LinkState, (id: string, url: string) => string>>;

const languages = new Intl.DisplayNames('en-GB', { type: 'language' });

/** Addresses that somebody has to look at, those checked longest ago first. */
export function linkQueues(source: ReportSource): Queue[] {
  return (['broken', 'blocked', 'moved', 'unverified'] as const).map((state) => ({
    id: state,
    rows: rowsIn(source, state),
  }));
}

function rowsIn({ content, kept }: ReportSource, wanted: keyof typeof FIXES): QueueRow[] {
  return kept
    .flatMap(({ entry }) =>
      entry.data.versions.flatMap((version, place): QueueRow[] => {
        const { state, on } = linkCheck(version);
        if (state !== wanted) return [];
        const row = queueRow(content, 'resources', entry, ['versions', place, 'url'], {
          what: `In ${languages.of(version.lang) ?? version.lang}`,
          on,
          fix: FIXES[wanted](entry.id, version.url),
        });
        return [{ ...row, name: { text: version.title, lang: version.lang }, address: version.url }];
      }),
    )
    .sort(byDay);
}
