import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readContent } from '../../../../librarian/content-reader-fs.ts';
import { checkContent } from '../../../../librarian/check-content.ts';
import type { ResourceData } from '../../../../src/schemas/resource.ts';
import { TODAY, VALID_ROOT } from '../example-content.ts';
import { deskResult } from './in-process.ts';

const DESK = join(import.meta.dirname, '../../../../librarian/desk-fs.ts');
const LEAFLET = 'resources/example-leaflet.yaml';
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'desk-'));
  cpSync(VALID_ROOT, root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const text = (path: string) => readFileSync(join(root, path), 'utf8');
const record = (path: string) => parse(text(path)) as ResourceData;

const desk = (args: string[], env: Record<string, string> = {}) => deskResult([...args, '--root', root], env);

const errors = () => checkContent(readContent(root), { today: TODAY }).errors;
const CLAIMS = ['--offline', '--by', 'Example editors', '--criteria', 'authorship', '--audiences', 'patients'];
const NEW_PAGE = 'https://www.example.org/es/new-page.pdf';

describe('add', () => {
  test('makes a valid record from an address and what a person claims', async () => {
    const { status, stdout } = await desk([
      'add',
      NEW_PAGE,
      ...CLAIMS,
      '--place',
      'example-topic:start-here',
      '--describe',
      'en=New.',
    ]);
    expect({ status, stdout }).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^Added .*example-clinic-new-page\.yaml\n/),
    });
    expect(record('resources/example-clinic-new-page.yaml')).toEqual({
      publishers: ['example-clinic'],
      versions: [
        {
          lang: 'es',
          title: 'New page',
          workingTitle: true,
          url: NEW_PAGE,
          formats: ['pdf'],
          check: { result: 'unverified' },
        },
      ],
      placements: [{ topic: 'example-topic', section: 'start-here', order: 40 }],
      audiences: ['patients'],
      jurisdictions: ['GB'],
      description: { en: 'New.' },
      source: 'example-source',
      selection: { criteria: ['authorship'], by: 'Example editors', on: TODAY },
      review: { last: TODAY, next: '2027-05-21', by: 'Example editors' },
      history: [{ on: TODAY, change: 'added', by: 'Example editors' }],
      texts: { en: { status: 'draft' } },
    });
    expect(errors()).toEqual([]);
  });

  test('refuses an address that is there already, however it is spelt', async () => {
    const { status, stdout } = await desk(['add', 'http://example.org/leaflet/?utm_source=x', ...CLAIMS]);
    expect({ status, stdout }).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('example-leaflet.yaml already'),
    });
  });

  test('prints the record and writes nothing when asked to', async () => {
    const { stdout } = await desk(['add', NEW_PAGE, ...CLAIMS, '--print', '--id', 'example-new']);
    expect(stdout).toContain(`url: ${NEW_PAGE}`);
    expect(readContent(root).ids.resources.has('example-new')).toBe(false);
  });

  test.each([
    [['add', NEW_PAGE, '--offline'], 'Still needed: --audiences, --criteria, --by'],
    [['add', 'javascript:alert(1)', ...CLAIMS], 'must be a full web address'],
    [['add', NEW_PAGE, ...CLAIMS, '--place', 'example-topic:start-hear'], 'Did you mean "start-here"?'],
    [['add', NEW_PAGE, ...CLAIMS, '--describe', 'fr=Nouveau'], 'Locales: en, es, nl, ar, zh-Hans'],
    [['add', NEW_PAGE, ...CLAIMS, '--audiences', 'nobody'], 'Allowed choices are patients'],
  ])('%j is misuse', async (args, message) => {
    const { status, stderr } = await desk(args);
    expect({ status, stderr }).toMatchObject({ status: 2, stderr: expect.stringContaining(message) });
  });

  test('refuses what the check would refuse, and says why', async () => {
    const { status, stdout } = await desk(['add', NEW_PAGE, ...CLAIMS, '--publisher', 'nobody', '--id', 'example-new']);
    expect(status).toBe(1);
    expect(stdout).toContain('Nothing was written.');
    expect(stdout).toContain('unknown-reference publishers[0]');
    expect(readContent(root).ids.resources.has('example-new')).toBe(false);
  });
});

describe('edit', () => {
  test('sets, adds and deletes fields, and keeps the rest of the file', async () => {
    const before = text(LEAFLET);
    const { status } = await desk([
      ...[
        'edit',
        'example-leaflet',
        '--set',
        'versions[0].title=New title',
        '--add',
        'audiences=partners',
        '--unset',
        'notes',
      ],
    ]);
    expect(status).toBe(0);
    const notes = before.slice(before.indexOf('notes:'), before.indexOf('source:'));
    expect(text(LEAFLET)).toBe(
      before
        .replace('title: Example leaflet', 'title: New title')
        .replace('audiences: [patients]', 'audiences: [patients, partners]')
        .replace(notes, ''),
    );
  });

  test('opens the record in an editor', async () => {
    const { status, stdout } = await desk(['edit', 'organizations/example-clinic'], {
      EDITOR: "sed -i 's/country: GB/country: BE/'",
    });
    expect({ status, stdout }).toMatchObject({ status: 0, stdout: expect.stringMatching(/^Changed /) });
    expect(text('organizations/example-clinic.yaml')).toContain('country: BE');
  });

  test.each([
    [['--set', 'versions[0].lang=eng'], 'schema versions[0].lang'],
    [['--set', 'nonsense=1'], 'the field "nonsense"'],
    [['--set', 'review.next=2020-01-01'], 'later than review.last'],
  ])('%j is refused, and the file stays', async (args, message) => {
    const before = text(LEAFLET);
    const { status, stdout } = await desk(['edit', 'example-leaflet', ...args]);
    expect({ status, stdout }).toMatchObject({ status: 1, stdout: expect.stringContaining(message) });
    expect(text(LEAFLET)).toBe(before);
  });

  test('says which record may have been meant, or that several have the name', async () => {
    expect((await desk(['edit', 'example-leaflt', '--unset', 'notes'])).stdout).toContain(
      'Did you mean "example-leaflet"?',
    );
    expect((await desk(['edit', 'example-clinic', '--unset', 'url'])).stdout).toContain(
      'clinics/example-clinic, organizations/example-clinic',
    );
  });

  test.each([
    [['edit', 'example-leaflet'], 'No editor is set'],
    [['edit', 'example-leaflet', '--set', 'notes'], 'is no setting such as'],
    [['edit', 'example-leaflet', '--unset', 'nowhere.at[all]'], 'is no field such as'],
    [['edit', 'example-leaflet', '--unset', 'nowhere'], 'There is no field "nowhere" to delete'],
    [['edit', 'example-leaflet', '--set', 'notes=[', '--json'], 'is not YAML'],
  ])('%j is misuse', async (args, message) => {
    const { status, stderr } = await desk(args);
    expect({ status, stderr }).toMatchObject({ status: 2, stderr: expect.stringContaining(message) });
  });
});

describe('move', () => {
  test('takes the id along, to the end of the section', async () => {
    expect((await desk(['move', 'example-leaflet', 'example-topic:games'])).status).toBe(0);
    expect(record(LEAFLET).placements).toEqual([{ topic: 'example-topic', section: 'games', order: 10 }]);
  });

  test('asks which place to leave where there are several, and can leave none', async () => {
    const guide = 'resources/example-guide.yaml';
    const { status, stdout } = await desk(['move', 'example-guide', 'example-topic:games']);
    expect({ status, stdout }).toMatchObject({ status: 1, stdout: expect.stringContaining('Say with --from') });
    const from = ['--from', 'example-topic:start-here', '--order', '7'];
    expect((await desk(['move', 'example-guide', 'example-topic:games', ...from])).status).toBe(0);
    expect(record(guide).placements).toEqual([
      { topic: 'example-topic', section: 'diagnosis-and-tests', order: 10 },
      { topic: 'example-topic', section: 'games', order: 7 },
    ]);
    expect((await desk(['move', 'example-guide', 'example-topic:specifics', '--also'])).status).toBe(0);
    expect(record(guide).placements).toHaveLength(3);
  });
});

describe('withdraw', () => {
  const args = ['withdraw', 'example-leaflet', '--by', 'Example editors'];

  test('writes the decision into the history, and restores', async () => {
    expect(
      (await desk([...args, '--reason', 'gone', '--note', 'en=The page was closed.', '--alternative', 'example-guide']))
        .status,
    ).toBe(0);
    expect(record(LEAFLET).history.at(-1)).toEqual({
      on: TODAY,
      change: 'withdrawn',
      by: 'Example editors',
      reason: 'gone',
      note: { en: 'The page was closed.' },
    });
    expect(record(LEAFLET).alternatives).toEqual(['example-guide']);
    const again = await desk([...args, '--reason', 'gone']);
    expect(again).toMatchObject({ status: 1, stdout: expect.stringContaining('"withdrawn" a second time') });
    expect((await desk([...args, '--restore'])).status).toBe(0);
    expect(record(LEAFLET).history.at(-1)?.change).toBe('restored');
  });

  test('needs a reason', async () => {
    expect(await desk(args)).toMatchObject({ status: 2, stderr: expect.stringContaining('Give --reason (gone, ') });
  });
});

describe('review', () => {
  test('sets dates and reviewer of many at once, chosen by state', async () => {
    const { status, stdout } = await desk(['review', '--state', 'overdue', '--by', 'A. Reviewer (example)']);
    expect(status).toBe(0);
    expect(stdout.match(/^Reviewed .*/gm)).toHaveLength(2);
    const overdue = record('resources/example-overdue.yaml');
    expect(overdue.review).toEqual({ last: TODAY, next: '2027-11-20', by: 'A. Reviewer (example)' });
    expect(overdue.history.at(-1)).toEqual({ on: TODAY, change: 'reviewed', by: 'A. Reviewer (example)' });
    expect(errors()).toEqual([]);
  });

  test('marks the texts that were read', async () => {
    await desk(['review', 'example-leaflet', '--by', 'Reviewer', '--text', 'es']);
    await desk(['review', 'topics/example-topic', '--by', 'Reviewer', '--next', '2027-01-31']);
    expect(record(LEAFLET).texts).toMatchObject({
      en: { status: 'draft' },
      es: { status: 'reviewed', reviewer: 'Reviewer', reviewedOn: TODAY },
    });
    expect(record('topics/example-topic/topic.yaml').review.next).toBe('2027-01-31');
  });

  test('of nothing, without a name or on a day that does not exist is misuse', async () => {
    expect(await desk(['review', '--by', 'X'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('Name records'),
    });
    expect(await desk(['review', 'example-leaflet'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('--by'),
    });
    expect(await desk(['review', 'example-leaflet', '--by', 'X', '--on', '2026-02-30'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('a day that exists'),
    });
  });

  test('all or none: one record that would be wrong keeps the others as they are', async () => {
    const before = text('resources/example-guide.yaml');
    const { status } = await desk(['review', 'example-guide', 'example-leaflet', '--by', 'X', '--on', '2026-01-01']);
    expect(status).toBe(1);
    expect(text('resources/example-guide.yaml')).toBe(before);
  });
});

describe('check --fix', () => {
  test('mends what has one right answer, and nothing else', async () => {
    const before = text(LEAFLET);
    writeFileSync(
      join(root, LEAFLET),
      before
        .replace('lang: es', 'lang: ES')
        .replace('audiences: [patients]', 'audiences: [Patients, patients] # whom it is for')
        .replace('on: 2026-01-15, change', 'on: 2026-1-15, change')
        .replace('jurisdictions:', 'jurisdiction:'),
    );
    const first = await desk(['check', '--fix']);
    expect(first.status).toBe(1);
    expect(first.stderr).toContain('mended');
    writeFileSync(join(root, LEAFLET), text(LEAFLET).replace('jurisdiction:', 'jurisdictions:'));
    expect((await desk(['check', '--fix'])).status).toBe(0);
    expect(text(LEAFLET)).toBe(before.replace('audiences: [patients]', 'audiences: [patients] # whom it is for'));
  });

  test('reports as a page that carries nothing of the content as markup', async () => {
    writeFileSync(
      join(root, LEAFLET),
      text(LEAFLET).replace('title: Example leaflet', "title: '<script>alert(1)</script>'"),
    );
    const { stdout, status } = await desk(['check', '--reporter', 'html']);
    expect(status).toBe(1);
    expect(stdout).toContain('&lt;script&gt;');
    expect(stdout).not.toContain('<script');
  });
});

test('the command itself prints the answer, tells what is wrong beside it, and ends with its code', () => {
  const options = { encoding: 'utf8' as const, env: { ...process.env, SIGNPOST_TODAY: TODAY } };
  const run = (...args: string[]) => spawnSync(process.execPath, [DESK, ...args], options);
  const locales = { ...options, env: { ...options.env, SIGNPOST_LOCALES: 'en,fr' } };
  expect(spawnSync(process.execPath, [DESK, 'check'], locales)).toMatchObject({
    status: 2,
    stdout: '',
    stderr: expect.stringMatching(/^desk: SIGNPOST_LOCALES is "en,fr", but "fr" is not a locale\..*\n$/),
  });
  expect(run('check', '--root', root)).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('0 errors'),
    stderr: '',
  });
  expect(run('check', '--root', '/no/such')).toMatchObject({
    status: 2,
    stdout: '',
    stderr: expect.stringMatching(/^check: /),
  });
  expect(run('nonsense')).toMatchObject({
    status: 2,
    stdout: '',
    stderr: expect.stringContaining("unknown command 'nonsense'"),
  });
  expect(run('move', '--help')).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('topic:section'),
    stderr: '',
  });
});

test('answers for programs are JSON, whether it was done or refused', async () => {
  const done = await desk(['move', 'example-leaflet', 'example-topic:games', '--json']);
  expect(JSON.parse(done.stdout)).toMatchObject({ done: 'Moved', files: [`${root}/${LEAFLET}`] });
  const refused = await desk(['edit', 'example-leaflet', '--set', 'versions[0].lang=eng', '--json']);
  expect(JSON.parse(refused.stdout)).toMatchObject({ problems: [{ rule: 'schema', field: 'versions[0].lang' }] });
});

describe('a text that a person has reviewed', () => {
  beforeEach(() => desk(['review', 'example-leaflet', '--by', 'Reviewer', '--text', 'nl', 'es']));

  test('is a draft again once its words change, and nothing else is', async () => {
    await desk(['edit', 'example-leaflet', '--set', 'description.nl=Een ander voorbeeld.']);
    const { texts } = record(LEAFLET);
    expect(texts?.nl).toEqual({ status: 'draft', translation: expect.anything() });
    expect(texts?.es).toMatchObject({ status: 'reviewed', reviewer: 'Reviewer' });
  });

  test('stays reviewed where something else changes', async () => {
    await desk(['edit', 'example-leaflet', '--add', 'audiences=partners']);
    expect(record(LEAFLET).texts?.nl).toMatchObject({ status: 'reviewed' });
  });
});

test('a value is taken as it stands: colons, signs and zeros in front are part of it', async () => {
  const title = 'versions[0].title=Loss: story #3 of the series';
  await desk(['edit', 'example-leaflet', '--set', title, 'texts.nl.translation.fingerprint=000000000000']);
  expect(record(LEAFLET).versions[0]?.title).toBe('Loss: story #3 of the series');
  expect(record(LEAFLET).texts?.nl?.translation?.fingerprint).toBe('000000000000');
});

test('a review chosen by state that finds nothing says so; of a topic that is not there it is refused', async () => {
  const nothing = await desk([
    'review',
    '--state',
    'overdue',
    '--topic',
    'example-topic',
    '--publisher',
    'example-clinic',
    '--by',
    'X',
  ]);
  expect(nothing.status).toBe(0);
  const again = await desk(['review', '--state', 'overdue', '--by', 'X']);
  expect(again).toMatchObject({ status: 0, stdout: 'There is nothing of the kind to review.\n' });
  expect(await desk(['review', '--topic', 'nowhere', '--by', 'X'])).toMatchObject({ status: 1 });
});

test('a text that is not there cannot have been read', async () => {
  expect(await desk(['review', 'topics/example-topic', '--text', 'nl', '--by', 'X'])).toMatchObject({
    status: 1,
    stdout: expect.stringContaining('holds no text in nl'),
  });
});
