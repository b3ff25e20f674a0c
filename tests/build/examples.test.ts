import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { pageContext } from '../../src/i18n/page-context.ts';
import { CLINIC_KINDS, LOCALE_IDS, RECALL_ACTIONS, WITHDRAWAL_REASONS } from '../../src/schemas/vocabulary.ts';
import { readSite } from './pages-fs.ts';
import { build, copyProject, ROOT } from './site-fs.ts';
import { htmlCheck } from './valid-html.ts';

let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'signpost-examples-'));
  const { code, output } = await build(copyProject(join(folder, 'project')), {
    SIGNPOST_CONTENT: join(ROOT, 'tests/fixtures/content/valid'),
    SIGNPOST_OUT: join(folder, 'dist'),
    SIGNPOST_CACHE: join(folder, 'cache'),
    SIGNPOST_TODAY: '2026-11-20',
    SIGNPOST_EXAMPLES: '1',
  });
  expect(code, output).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(LOCALE_IDS)('the examples in %s are valid and show every state', (locale) => {
  const { t } = pageContext(locale);
  const html = readFileSync(join(folder, 'dist', locale, 'examples/index.html'), 'utf8');
  // A page never has two care cards; the examples do, with the same ids.
  const problemsIn = htmlCheck({ 'no-dup-id': 'off', 'no-redundant-for': 'off', 'unique-landmark': 'off' });
  expect(problemsIn(html, `/${locale}/examples/`)).toEqual([]);
  for (const words of [
    t('topic.draft'),
    t('topic.draftTranslation'),
    t('text.stale'),
    t('care.withheld'),
    t('care.draft'),
    ...WITHDRAWAL_REASONS.map((reason) => t(`withdrawn.reason.${reason}`)),
    t('withdrawn.reason.review-lapsed'),
    t('check.unverified'),
    t('clinic.noPhone'),
    t('clinic.noPhoneInSource'),
    ...CLINIC_KINDS.map((kind) => t(`clinic.kind.${kind}`)),
    ...RECALL_ACTIONS.map((action) => t(`recall.title.${action}`)),
    t('recall.source'),
    t('recall.call'),
  ]) {
    expect(html).toContain(words);
  }
});

test('the published site has no examples', () => {
  const site = inject('site');
  expect(readSite(site).pages.filter(({ path }) => path.includes('/examples/'))).toEqual([]);
  expect(existsSync(join(site, 'en/examples'))).toBe(false);
});
