import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { pageContext } from '../../src/i18n/page-context.ts';
import { builtSite } from '../../src/integrations/offline-packs-fs.ts';
import type { BuiltSite } from '../../src/kept/built-site.ts';
import { devicePage, NOTE_SCRIPT, packFile, PAGE_SCRIPT, WORKER_FILE } from '../../src/kept/files.ts';
import { loadedFiles } from '../../src/kept/html-files.ts';
import { makePack } from '../../src/kept/make-pack.ts';
import { readPack, type Pack } from '../../src/kept/pack.ts';
import { LOCALE_IDS } from '../../src/schemas/vocabulary.ts';
import { planOf } from '../unit/kept/example-pack.ts';

/** Kilobytes as in the budgets: 1,000 bytes. */
const KB = 1000;

let site: string;
let files: BuiltSite;
let packs: Pack[];

beforeAll(() => {
  site = inject('site');
  files = builtSite(site);
  const topics = readdirSync(join(site, 'en/topics'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  packs = LOCALE_IDS.flatMap((locale) => topics.map(({ name }) => readPack(read(packFile(locale, name)))));
});

function read(path: string): string {
  return readFileSync(join(site, path), 'utf8');
}

function packOf(locale: string, topic = 'miscarriage'): Pack {
  return packs.find((pack) => pack.locale === locale && pack.topic === topic)!;
}

const pathsOf = (pack: Pack) => pack.files.map(([path]) => path);

describe('the pack of a topic', () => {
  test('is there for every topic in every locale, and for nothing else', () => {
    const found = readdirSync(join(site, 'offline/v1'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.json'))
      .map((file) => `/offline/v1/${file.replaceAll('\\', '/')}`);
    expect(found.toSorted()).toEqual(packs.map(({ locale, topic }) => packFile(locale, topic)).toSorted());
    expect(readdirSync(site)).not.toContain('offline-plans.json');
  });

  test('names files as they are served', () => {
    const wrong = packs.flatMap((pack) =>
      pack.files.filter(([path, sha256, bytes]) => {
        const file = files.file(path);
        return file?.sha256 !== sha256 || file.bytes !== bytes;
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('has all that its pages load', () => {
    for (const pack of packs) {
      const paths = new Set(pathsOf(pack));
      const lacking = [...paths].flatMap((path) => loadedFiles(path, files)).filter((path) => !paths.has(path));
      expect(lacking).toEqual([]);
      expect([...paths]).toEqual(expect.arrayContaining([devicePage(pack.locale), NOTE_SCRIPT, PAGE_SCRIPT]));
    }
  });

  test.each(LOCALE_IDS)(
    'in %s has the topic with its guides, sources, leaflets, words and cited resources',
    (locale) => {
      const { urls } = pageContext(locale);
      const paths = pathsOf(packOf(locale));
      expect(paths).toEqual(
        expect.arrayContaining([
          ...[urls.topic('miscarriage'), urls.topicSources('miscarriage'), urls.term('d-and-c')],
          ...[urls.guide('miscarriage', 'what-happens-and-when'), urls.resource('nhs-miscarriage')],
          ...[urls.clinicHandout('annature', 'a4'), urls.clinicHandout('annature', 'a5')],
        ]),
      );
      expect(paths.filter((path) => path.startsWith('/pagefind/') || path.startsWith('/search-data/'))).toEqual([]);
      const foreign = LOCALE_IDS.filter((id) => id !== locale).flatMap((id) =>
        paths.filter((path) => path.startsWith(`/${id}/`)),
      );
      expect(foreign).toEqual([]);
    },
  );

  test('is made the same a second time', () => {
    expect(makePack(planOf(packOf('ar')), builtSite(site))).toEqual(packOf('ar'));
  });

  test('takes at most 1.5 MB on a device, and its list 5 kB on the line', () => {
    const sizes = packs.map((pack) => {
      const list = brotliCompressSync(read(packFile(pack.locale, pack.topic))).length;
      return { name: packFile(pack.locale, pack.topic), bytes: pack.bytes, list };
    });
    const flagships = LOCALE_IDS.map((locale) => packOf(locale));
    console.info(
      flagships.map(({ locale, bytes, files: all }) => `${locale}: ${all.length} files, ${bytes} B`).join('\n'),
    );
    expect(sizes.filter(({ bytes, list }) => bytes > 1500 * KB || list > 5 * KB)).toEqual([]);
  });
});

test('the worker takes at most 4 kB, the script of the page 9 kB, that of other pages 3 kB, compressed', () => {
  const size = (path: string) => brotliCompressSync(read(path)).length;
  console.info([WORKER_FILE, PAGE_SCRIPT, NOTE_SCRIPT].map((path) => `${path}: brotli ${size(path)} B`).join('\n'));
  expect(size(WORKER_FILE)).toBeLessThanOrEqual(4 * KB);
  expect(size(PAGE_SCRIPT)).toBeLessThanOrEqual(9 * KB);
  expect(size(NOTE_SCRIPT)).toBeLessThanOrEqual(3 * KB);
});

test('the scripts of what is kept name no other site', () => {
  for (const path of [WORKER_FILE, PAGE_SCRIPT, NOTE_SCRIPT])
    expect(read(path)).not.toMatch(/https?:\/\/|importScripts/);
});
