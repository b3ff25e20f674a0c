/** Records that the smallest content does without, so that payloads reach every kind of record. */
import { LOCALE_IDS } from '../../src/schemas/vocabulary.ts';
import type { HostileFile } from './content.ts';

const DAY = '2026-01-15';
const everywhere = (text: string) => Object.fromEntries(LOCALE_IDS.map((locale) => [locale, text]));
const drafts = () => Object.fromEntries(LOCALE_IDS.map((locale) => [locale, { status: 'draft' }]));
/** An id that every object of a program knows. */
const ODD_ID = 'constructor';

const RECALLS = [
  {
    id: 'example-correction',
    target: { resource: 'example-booklet' },
    action: 'correct',
    on: '2026-11-01',
    by: 'Example editors',
    reason: everywhere('Reason'),
    correction: everywhere('Correction'),
    texts: drafts(),
  },
  {
    id: 'example-recall',
    target: { resource: 'example-restored' },
    action: 'withdraw',
    on: '2026-11-02',
    by: 'Example editors',
    reason: everywhere('Reason'),
    lifted: { on: '2026-11-03', by: 'Example editors' },
    texts: drafts(),
  },
];

/** The records given, and more: recalls, what a clinic's page rests on, and records with an odd id. */
export function withMoreRecords(files: ReadonlyMap<string, HostileFile>): Map<string, HostileFile> {
  const clinic = files.get('clinics/example-clinic.yaml')!;
  const basis = { resource: 'example-leaflet', on: DAY, note: everywhere('Note') };
  const leaflet = files.get('resources/example-leaflet.yaml')!;
  const placements = leaflet.fields['placements'] as object[];
  return new Map([
    ...files,
    ...oddTopic(files),
    ['recalls.yaml', { fields: { recalls: RECALLS } }],
    ['clinics/example-clinic.yaml', { fields: { ...clinic.fields, basis } }],
    [
      'resources/example-leaflet.yaml',
      {
        fields: {
          ...leaflet.fields,
          publishers: ['example-clinic', ODD_ID],
          placements: [...placements, { topic: ODD_ID, section: 'start-here', order: 10 }],
        },
      },
    ],
    [
      `organizations/${ODD_ID}.yaml`,
      { fields: { name: 'Constructor', lang: 'en', kind: 'charity', country: 'GB', partOf: 'example-clinic' } },
    ],
  ]);
}

function oddTopic(files: ReadonlyMap<string, HostileFile>): [string, HostileFile][] {
  return [...files]
    .filter(([path]) => /^(?:topics|glossary)\//.test(path))
    .map(([path, { fields, body }]): [string, HostileFile] => {
      const rest = Object.fromEntries(
        Object.entries(fields).filter(([name]) => !['questions', 'codes', 'formerIds'].includes(name)),
      );
      const title = rest['title'] === undefined ? {} : { title: `${String(rest['title'])} ${ODD_ID}` };
      const own = { ...rest, ...title, ...(rest['glossary'] !== undefined && { glossary: [ODD_ID, 'example-term'] }) };
      return [path.replace(/\/[^/]+\//, `/${ODD_ID}/`), { fields: own, ...(body !== undefined && { body }) }];
    });
}

/** What a link checker would write down of the addresses of resources, with words that their pages say of themselves. */
export function linkChecksOf(files: ReadonlyMap<string, HostileFile>, words: readonly string[]): HostileFile {
  const addresses = [...files].flatMap(([path, { fields }]) =>
    path.startsWith('resources/') ? (fields['versions'] as { url: string }[]).map(({ url }) => url) : [],
  );
  const checks = addresses.map((address, index) => {
    const word = (step: number) => words[(3 * index + step) % words.length];
    return {
      address,
      outcome: 'content-changed',
      on: '2026-11-19',
      since: '2026-11-18',
      status: 200,
      fingerprint: { title: word(0), heading: word(1), lang: 'en' },
      found: { fingerprint: { title: word(2) } },
    };
  });
  return { fields: { checks } };
}
