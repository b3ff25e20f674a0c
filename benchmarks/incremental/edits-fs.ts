import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseDocument } from 'yaml';
import { LOCALE_IDS } from '../../src/schemas/vocabulary.ts';
import type { Random } from './random.ts';
import { days, numbers, renewVersions, spelled, words, type RecordEdit } from './record-edits.ts';

/** What an edit works on. */
export interface Site {
  /** Folder of the project. */
  project: string;
  /** Folder of the content. */
  content: string;
  /** The day to build for, `YYYY-MM-DD`. */
  today: string;
}

/** Changes something at random. Returns what it did in words, or `undefined` where there was nothing to do it to. */
export type Edit = (site: Site, random: Random, count: number) => string | undefined;

/** Edits of content, by what they change. Each may leave content that the check refuses. */
export const CONTENT_EDITS: Readonly<Record<string, Edit>> = {
  'words of a record': (site, random, count) => editRecord(site, random, '*/{*.yaml,*/*.yaml}', words(random, count)),
  'a resource': (site, random, count) => editRecord(site, random, 'resources/*.yaml', words(random, count)),
  'a number of a record': (site, random) => editRecord(site, random, '*/{*.yaml,*/*.yaml}', numbers(random)),
  'an order or a day': (site, random) => editRecord(site, random, 'resources/*.yaml', days(random)),
  'a section': (site, random) =>
    editRecord(site, random, 'resources/*.yaml', (document) => {
      if (!document.hasIn(['placements', 0, 'section'])) return undefined;
      const section = random.of(['start-here', 'diagnosis-and-tests', 'treatment', 'stories', 'learn-more']);
      document.setIn(['placements', 0, 'section'], section);
      return `section ${section}`;
    }),
  'a format': (site, random) =>
    editRecord(site, random, 'resources/*.yaml', (document) => {
      if (!document.hasIn(['versions', 0, 'formats'])) return undefined;
      const format = random.of(['html', 'pdf', 'video', 'audio']);
      document.setIn(['versions', 0, 'formats'], [format]);
      return `format ${format}`;
    }),
  'a text in one locale': (site, random, count) => {
    const file = random.of(filesOf(site.content, '*/*/*.mdx'));
    const text = readFileSync(join(site.content, file), 'utf8');
    const [cite = ''] = / <Cite id="[^"]*" \/>/.exec(text) ?? [];
    writeFileSync(
      join(site.content, file),
      `${text.trimEnd()}\n\nA sentence more, of number ${spelled(count)}.${cite}\n`,
    );
    return `${file}: a sentence more`;
  },
  'the front matter of a text': (site, random, count) => {
    const file = random.of(filesOf(site.content, '*/*/*.mdx'));
    const text = readFileSync(join(site.content, file), 'utf8');
    writeFileSync(
      join(site.content, file),
      text.replace(/^(title|description): (.*)$/m, (_, name, value) => `${name}: ${value} ${spelled(count)}`),
    );
    return `${file}: front matter`;
  },
  'a new resource': (site, random, count) => {
    const file = random.of(filesOf(site.content, 'resources/*.yaml'));
    const document = parseDocument(readFileSync(join(site.content, file), 'utf8'));
    renewVersions(document, count);
    document.delete('formerIds');
    const copy = `resources/example-new-${count}.yaml`;
    writeFileSync(join(site.content, copy), document.toString());
    return `${copy}, a copy of ${file}`;
  },
  'a resource removed': (site, random) => {
    const file = random.of(filesOf(site.content, 'resources/*.yaml'));
    rmSync(join(site.content, file));
    return `${file}: removed`;
  },
  'a resource renamed': (site, random, count) => {
    const file = random.of(filesOf(site.content, 'resources/*.yaml'));
    const renamed = `resources/example-renamed-${count}.yaml`;
    writeFileSync(join(site.content, renamed), readFileSync(join(site.content, file)));
    rmSync(join(site.content, file));
    return `${file}: now ${renamed}`;
  },
  'a new organization': (site, random, count) => {
    const file = random.of(filesOf(site.content, 'organizations/*.yaml'));
    const document = parseDocument(readFileSync(join(site.content, file), 'utf8'));
    document.set('name', `Example House ${spelled(count)}`);
    document.delete('names');
    document.delete('abbreviation');
    document.delete('formerIds');
    const copy = `organizations/example-house-${count}.yaml`;
    writeFileSync(join(site.content, copy), document.toString());
    return `${copy}, a copy of ${file}`;
  },
  'a new term': (site, random, count) => {
    const from = dirname(random.of(filesOf(site.content, 'glossary/*/term.yaml')));
    const to = `glossary/example-word-${count}`;
    mkdirSync(join(site.content, to), { recursive: true });
    for (const file of filesOf(site.content, `${from}/*`)) {
      const text = readFileSync(join(site.content, file), 'utf8');
      writeFileSync(
        join(site.content, to, file.slice(from.length + 1)),
        text.replace(/^formerIds: .*\n/m, '').replace(/^title: (.*)$/m, `title: $1 ${spelled(count)}`),
      );
    }
    return `${to}, a copy of ${from}`;
  },
  'a recall': (site, random, count) => {
    const [kind, folder] = random.of([
      ['resource', 'resources'],
      ['fact', 'facts'],
      ['careCard', 'care'],
      ['clinic', 'clinics'],
    ] as const);
    const id = random.of(filesOf(site.content, `${folder}/*.yaml`)).replace(/^.*\/|\.yaml$/g, '');
    return addRecall(site, { kind, id, action: random.of(['withdraw', 'correct']), count });
  },
  'no recall': (site) => {
    if (readFileSync(join(site.content, 'recalls.yaml'), 'utf8').includes('recalls: []')) return undefined;
    writeFileSync(join(site.content, 'recalls.yaml'), 'recalls: []\n');
    return 'recalls.yaml: emptied';
  },
  'the day': (site, random) => {
    const day = new Date(`${site.today}T00:00:00Z`);
    day.setUTCDate(day.getUTCDate() + 1 + random.below(60));
    site.today = day.toISOString().slice(0, 10);
    return `today is ${site.today}`;
  },
  settings: (site, random) => {
    const file = join(site.content, 'settings/site.yaml');
    const document = parseDocument(readFileSync(file, 'utf8'));
    const [path, values] = random.of([
      [['unreviewedCare'], ['label', 'omit']],
      [
        ['infobutton', 'unconfirmedCodes'],
        ['omit', 'include'],
      ],
      [['latestCount'], [2, 3, 4, 6]],
      [
        ['freshness', 'graceDays'],
        [30, 60, 90, 200],
      ],
    ] as const);
    const value = random.of<string | number>(values);
    document.setIn(path, value);
    writeFileSync(file, document.toString());
    return `settings: ${path.join('.')} is ${value}`;
  },
};

/** Edits of what pages are made with. */
export const SOURCE_EDITS: Readonly<Record<string, Edit>> = {
  'a word of the interface': (site, random) => {
    const file = join(site.project, `src/i18n/dictionaries/${random.of(LOCALE_IDS)}.json`);
    const lines = readFileSync(file, 'utf8').split('\n');
    const places = lines.flatMap((line, place) => (/^\s+"[^"]+": "[^{}<$]+",$/.test(line) ? [place] : []));
    const place = random.of(places);
    lines[place] = lines[place]!.replace(/",$/, ' *",');
    writeFileSync(file, lines.join('\n'));
    return `${file.slice(site.project.length + 1)}: ${lines[place].trim()}`;
  },
  'a component': (site, random, count) => {
    const file = join(
      site.project,
      'src/components',
      random.of(filesOf(join(site.project, 'src/components'), '{ui,topic,resource}/*.astro')),
    );
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace(/\n---\n/, `\n---\n\n<!-- ${spelled(count)} -->`));
    return `${file.slice(site.project.length + 1)}: a remark`;
  },
  'a style sheet': (site, random, count) => {
    const file = join(site.project, 'src/styles', random.of(filesOf(join(site.project, 'src/styles'), '*.css')));
    writeFileSync(file, `${readFileSync(file, 'utf8')}\n.example-${count} { color: red; }\n`);
    return `${file.slice(site.project.length + 1)}: a rule more`;
  },
};

function editRecord({ content }: Site, random: Random, pattern: string, edit: RecordEdit): string | undefined {
  const file = random.of(filesOf(content, pattern));
  const document = parseDocument(readFileSync(join(content, file), 'utf8'));
  const done = edit(document);
  if (done === undefined) return undefined;
  writeFileSync(join(content, file), document.toString());
  return `${file}: ${done}`;
}

function addRecall(
  { content, today }: Site,
  given: { kind: string; id: string; action: string; count: number },
): string {
  const file = join(content, 'recalls.yaml');
  const document = parseDocument(readFileSync(file, 'utf8'));
  const text = Object.fromEntries(LOCALE_IDS.map((locale) => [locale, `Example reason ${spelled(given.count)}.`]));
  const state = Object.fromEntries(LOCALE_IDS.map((locale) => [locale, { status: 'draft' }]));
  const before = (document.toJS() as { recalls: unknown[] }).recalls;
  document.set('recalls', [
    {
      id: `example-recall-${given.count}`,
      target: { [given.kind]: given.id },
      action: given.action,
      on: today,
      by: 'Example Reviewer',
      reason: text,
      ...(given.action === 'correct' && { correction: { ...text } }),
      texts: state,
    },
    ...before,
  ]);
  writeFileSync(file, document.toString());
  return `recalls.yaml: ${given.action} ${given.kind} ${given.id}`;
}

function filesOf(folder: string, pattern: string): string[] {
  if (!existsSync(folder)) return [];
  return globSync(pattern, { cwd: folder })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}
