import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { z } from 'astro/zod';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import {
  infobuttonAnswerContract,
  infobuttonIndexContract,
  type InfobuttonAnswer,
  type InfobuttonIndex,
} from '../../src/feeds/contract.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { pageContext } from '../../src/i18n/page-context.ts';
import { answerFile, INDEX_FILE, type AnswerSubject } from '../../src/infobutton/files.ts';
import { findMatch } from '../../src/infobutton/match.ts';
import { CODE_SYSTEM_IDS, CODE_SYSTEMS } from '../../src/schemas/code-systems.ts';
import type { TopicData } from '../../src/schemas/topic.ts';
import { LOCALE_IDS, type LocaleId } from '../../src/schemas/vocabulary.ts';
import { atomProblems, readFeed } from '../unit/infobutton/atom-rules.ts';
import { readContentEntries } from './content-fs.ts';
import { readSite, type Site } from './pages-fs.ts';
import { ROOT } from './site-fs.ts';

/** A file of answers: what it is for, and in which language. */
interface Answered {
  subject: AnswerSubject;
  locale: LocaleId;
}

let site: Site;
let index: InfobuttonIndex;
let all: Answered[];
const answers = new Map<string, InfobuttonAnswer>();

const read = (path: string) => readFileSync(join(site.folder, path), 'utf8');

beforeAll(async () => {
  site = readSite(inject('site'));
  index = JSON.parse(read(INDEX_FILE)) as InfobuttonIndex;
  const subjects: AnswerSubject[] = [
    ...index.systems.flatMap(({ id, codes }) => codes.map(({ code }) => ({ system: id, code }))),
    ...index.topics.map(({ id }) => ({ topic: id })),
  ];
  all = subjects.flatMap((subject) => LOCALE_IDS.map((locale) => ({ subject, locale })));
  for (const { subject, locale } of all) {
    const path = answerFile(subject, locale, 'json');
    answers.set(path, JSON.parse(read(path)) as InfobuttonAnswer);
  }
});

/** The codes of every topic as their files have them. */
function codesInContent() {
  return readContentEntries(join(ROOT, 'src/content/topics'))
    .filter(({ file }) => file.endsWith('topic.yaml'))
    .flatMap(({ data, file }) =>
      CODE_SYSTEM_IDS.flatMap((system) =>
        ((data as TopicData).codes?.[system] ?? []).map((code) => ({ ...code, system, topic: file.split('/')[0]! })),
      ),
    );
}

const SCHEMAS = new Ajv({ strict: false, allErrors: true });
addFormats.default(SCHEMAS);

function schemaProblems(schema: z.ZodType) {
  const validate = SCHEMAS.compile(z.toJSONSchema(schema, { target: 'draft-7' }));
  return (value: unknown) =>
    validate(value) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe('the index', () => {
  test('has the public shape', () => {
    expect(schemaProblems(infobuttonIndexContract)(index)).toEqual([]);
    expect(infobuttonIndexContract.parse(index)).toEqual(index);
  });

  test('has every confirmed code of the content with its topics, and no other', () => {
    const wanted = new Map<string, Set<string>>();
    for (const { system, code, topic } of codesInContent().filter(({ confirmed }) => confirmed)) {
      const key = `${system} ${code}`;
      wanted.set(key, (wanted.get(key) ?? new Set()).add(topic));
    }
    const found = index.systems.flatMap(({ id, codes }) =>
      codes.map(({ code, topics }) => [`${id} ${code}`, new Set(topics)] as const),
    );
    expect(new Map(found)).toEqual(wanted);
    expect(found.length).toBeGreaterThan(200);
    expect(index.systems.flatMap(({ codes }) => codes).every(({ confirmed }) => confirmed)).toBe(true);
  });

  test('names the system of each code as HL7 does, and its languages', () => {
    expect(index.systems.map(({ id, oid }) => [id, oid])).toEqual(
      CODE_SYSTEM_IDS.map((id) => [id, CODE_SYSTEMS[id].oid]),
    );
    expect(index.languages.map(({ code, lang }) => [code, lang])).toEqual(
      LOCALE_IDS.map((id) => [id, LOCALES[id].lang]),
    );
  });

  test('finds every topic by its title in every language', () => {
    for (const { file, data } of readContentEntries(join(ROOT, 'src/content/topics'))) {
      if (!file.endsWith('.mdx')) continue;
      const { title } = data as { title: string };
      const match = findMatch(index, [{ system: '', code: '', name: title }]);
      expect(match, title).toEqual({ kind: 'name', topics: [file.split('/')[0]] });
    }
  });

  test('has no name of SNOMED CT', () => {
    const { codes } = index.systems.find(({ id }) => id === 'snomedct')!;
    expect(codes.filter(({ display }) => display !== undefined)).toEqual([]);
    expect(codes.length).toBeGreaterThan(10);
  });
});

describe('every code and topic in every language', () => {
  test('has its answer as JSON and as Atom, and there is no answer besides', () => {
    const wanted = all.flatMap(({ subject, locale }) => [
      answerFile(subject, locale, 'json'),
      answerFile(subject, locale, 'xml'),
    ]);
    const found = [...site.files].filter((file) => /^\/infobutton\/.+\/.+\.(?:json|xml)$/.test(file));
    expect(found.sort()).toEqual(wanted.sort());
  });

  test('is answered in the public shape', () => {
    const problems = schemaProblems(infobuttonAnswerContract);
    const found = [...answers].flatMap(([path, answer]) => problems(answer).map((problem) => `${path}: ${problem}`));
    expect(found).toEqual([]);
  });

  test('is answered by Atom that is whole and says the same', () => {
    const found = all.flatMap(({ subject, locale }) => {
      const path = answerFile(subject, locale, 'xml');
      const text = read(path);
      const { feed } = answers.get(answerFile(subject, locale, 'json'))!;
      const atom = readFeed(text) as {
        '@xml:lang': string;
        id: string;
        updated: string;
        link: { '@rel': string; '@href': string }[];
        entry: { id: string; title: { '#text': string } }[];
      };
      const self = site.origin + path;
      const same =
        atom['@xml:lang'] === LOCALES[locale].lang &&
        atom.id === self &&
        atom.link.find((link) => link['@rel'] === 'self')?.['@href'] === self &&
        atom.updated === feed.updated._value &&
        atom.entry.map(({ id }) => id).join() === feed.entry.map(({ id }) => id._value).join();
      return [...atomProblems(text), ...(same ? [] : ['not what the JSON says'])].map((each) => `${path}: ${each}`);
    });
    expect(found).toEqual([]);
  });

  test('leads to pages that exist, each in the language it says', () => {
    const found = [...answers].flatMap(([path, { feed }]) =>
      [...feed.link, ...feed.entry.flatMap(({ link }) => link)]
        .filter(({ href }) => href.startsWith(site.origin))
        .map(({ href, hreflang }) => ({ to: new URL(href).pathname, hreflang }))
        .filter(({ to, hreflang }) => {
          const file = to.endsWith('/') ? `${to}index.html` : to;
          return !site.files.has(file) || !(to.includes(`/${hreflang}/`) || to.endsWith(`/${hreflang}.xml`));
        })
        .map(({ to }) => `${path}: ${to}`),
    );
    expect(found).toEqual([]);
  });

  test('gets its topics first, then guides, then resources in that language only', () => {
    const order = ['topic', 'term', 'guide', 'resource'];
    for (const { subject, locale } of all) {
      const { feed } = answers.get(answerFile(subject, locale, 'json'))!;
      const kinds = feed.entry.map(({ category }) => category.find(({ scheme }) => scheme === 'answer.kind')!.term);
      const inOrder = kinds.filter((kind) => kind !== 'term').map((kind) => order.indexOf(kind));
      expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
      expect(kinds.filter((kind) => kind === 'topic').length).toBeGreaterThan(0);
      expect(kinds.filter((kind) => kind === 'topic').length).toBeLessThanOrEqual(3);
      for (const entry of feed.entry) expect(entry.lang.split('-')[0]).toBe(LOCALES[locale].lang.split('-')[0]);
    }
  });

  test('says of each text of ours that nobody has reviewed it', () => {
    for (const { feed } of answers.values()) {
      const own = feed.entry.filter(({ category }) => category.some(({ scheme }) => scheme === 'answer.textStatus'));
      const drafts = own.filter(({ category }) => category.some(({ term }) => term === 'draft'));
      for (const { summary, lang } of drafts) {
        const { t } = pageContext(LOCALE_IDS.find((id) => LOCALES[id].lang === lang)!);
        const said = [t('topic.draft'), t('topic.draftTranslation')].some((label) => summary._value.includes(label));
        expect(said, summary._value).toBe(true);
      }
    }
  });

  test('is dated by days of the content, and by no day of a build', () => {
    const days = new Set<string>();
    for (const { data } of readContentEntries(join(ROOT, 'src/content'))) {
      for (const [day] of JSON.stringify(data).matchAll(/\d{4}-\d{2}-\d{2}/g)) days.add(`${day}T00:00:00Z`);
    }
    const dates = [...answers.values()].flatMap(({ feed }) => [
      feed.updated,
      ...feed.entry.map((each) => each.updated),
    ]);
    expect([...new Set(dates.map(({ _value }) => _value))].filter((date) => !days.has(date))).toEqual([]);
  });
});
