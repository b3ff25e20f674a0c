import { describe, expect, test } from 'vitest';
import { recallsContract } from '../../../src/feeds/contract.ts';
import { LICENSE } from '../../../src/feeds/license.ts';
import { recallPaths } from '../../../src/feeds/recall-paths.ts';
import { recallsDocument } from '../../../src/feeds/recalls.ts';
import { LOCALE_IDS, RECALL_KINDS } from '../../../src/schemas/vocabulary.ts';
import { campaign, clinic, everywhere, guide, recall, resource, term, topic } from '../domain/example-entities.ts';

const content = {
  allResources: [resource()],
  topics: [topic()],
  guides: [guide()],
  terms: [term()],
  allClinics: [clinic()],
  allCampaigns: [campaign()],
  factById: new Map(),
};
const documentOf = (...recalls: ReturnType<typeof recall>[]) =>
  recallsDocument({ ...content, recalls }, 'https://example.org');

describe('the list of recalls', () => {
  test('of a site that never recalled anything is empty and has no day', () => {
    expect(documentOf()).toEqual({ version: '1', kind: 'recalls', updated: null, license: LICENSE.url, recalls: [] });
  });

  test('keeps the contract', () => {
    const all = documentOf(
      recall(),
      recall({ id: 'right', target: { topic: 'topic' }, action: 'correct', correction: everywhere('It is one.') }),
      recall({ id: 'campaign', target: { campaign: 'campaign' }, on: '2026-10-01' }),
      recall({ id: 'figure', target: { fact: 'fact' }, topics: ['topic'] }),
      recall({ id: 'ended', target: { clinic: 'example-clinic' }, lifted: { on: '2026-11-25', by: 'Editors' } }),
    );
    expect(recallsContract.parse(all)).toEqual(all);
    expect(all.recalls.map(({ id, active }) => [id, active])).toEqual([
      ['ended', false],
      ['figure', true],
      ['recall', true],
      ['right', true],
      ['campaign', true],
    ]);
    expect(all.recalls[3]?.texts.nl).toMatchObject({
      url: 'https://example.org/nl/topics/topic/',
      correction: 'It is one.',
    });
  });

  test('has the latest first, and the day of the latest beginning or end', () => {
    const early = recall({ id: 'early', on: '2026-01-01', lifted: { on: '2026-12-01', by: 'Editors' } });
    const { updated, recalls } = documentOf(early, recall({ id: 'late', on: '2026-11-01' }));
    expect(recalls.map(({ id }) => id)).toEqual(['late', 'early']);
    expect(updated).toBe('2026-12-01');
  });
});

describe('the paths of a recall', () => {
  test.each(RECALL_KINDS)('are below the site, each once and in order: a %s', (kind) => {
    const paths = recallPaths(recall({ target: { [kind]: 'x' }, topics: ['loss', 'grief'] }));
    expect(paths).toEqual([...new Set(paths)].sort());
    expect(paths.filter((path) => !/^\/[^*]+\*?$/.test(path))).toEqual([]);
    for (const locale of LOCALE_IDS) {
      expect(paths).toContain(`/${locale}/topics/loss/*`);
      expect(paths).toContain(`/embed/${locale}/grief/*`);
      for (const list of ['campaigns', 'surveys', 'stories', 'rights']) expect(paths).toContain(`/${locale}/${list}/*`);
      expect(paths).toContain(`/embed/${locale}/campaigns/*`);
      expect(paths).toContain(`/embed/v1/snippets/${locale}/campaigns/*`);
      expect(paths).not.toContain(`/${locale}/*`);
    }
    expect(paths.includes('/en/languages/*')).toBe(kind === 'resource');
  });
});
