import { describe, expect, test } from 'vitest';
import { ConceptSet } from '../../../src/search/concept-set.ts';
import { writeConceptFile, writeSharedFile, type SharedConceptFile } from '../../../src/search/concepts.ts';
import { DUTCH, ENGLISH, SPANISH, vocabulary } from './example-vocabulary.ts';

const TARGETS = Object.entries(ENGLISH).map(([path, [[title]]]) => ({
  kind: 'topic' as const,
  path,
  title: title ?? 'Symptoms – Miscarriage',
}));
const SHARED = writeSharedFile(TARGETS, [
  vocabulary('en', { ...ENGLISH, 'topics/grief/': [['Sorrow']] }),
  vocabulary('nl', DUTCH),
  vocabulary('es', SPANISH),
]);

/** The words of English with a way to load the others, which counts how often it is gone. */
function conceptSet(answers: (() => Promise<SharedConceptFile>)[] = [() => Promise.resolve(SHARED)]) {
  let times = 0;
  const load = () => {
    times += 1;
    return answers[Math.min(times, answers.length) - 1]!();
  };
  const set = new ConceptSet(writeConceptFile('en', TARGETS, vocabulary('en', ENGLISH, ['bloom'])), load);
  return { set, times: () => times };
}

describe('before the other languages have been asked for', () => {
  const { set, times } = conceptSet();

  test('the reader’s own words lead somewhere', () => {
    expect(set.matches('miscarriage')[0]).toMatchObject({ path: 'topics/miscarriage/', locale: 'en' });
    expect(set.suggestions('misc')[0]).toMatchObject({ path: 'topics/miscarriage/', locale: 'en' });
    expect(set.matches('bloom')).toEqual([]);
  });

  test('others do not, and nothing is loaded', () => {
    expect(set.matches('duelo')).toEqual([]);
    expect(times()).toBe(0);
  });

  test('everyday words are known to be no slips', () => {
    expect([set.isApart('Bloom'), set.isApart('bloed')]).toEqual([true, false]);
  });

  test('targets are known by their paths', () => {
    expect(set.targets.get('topics/grief/')).toEqual({
      kind: 'topic',
      path: 'topics/grief/',
      title: 'Grief after a loss',
    });
  });

  test('every own term has its path', () => {
    expect(set.ownTerms()).toContainEqual(expect.objectContaining({ text: 'mourning', path: 'topics/grief/' }));
  });
});

describe('once the other languages have been asked for', () => {
  test('their words lead somewhere too, and the own ones still come first', async () => {
    const { set } = conceptSet();
    await set.addOthers();
    expect(set.matches('duelo')[0]).toMatchObject({ path: 'topics/grief/', locale: 'es' });
    expect(set.suggestions('misk')[0]).toMatchObject({ path: 'topics/miscarriage/', locale: 'nl' });
    expect(set.matches('miscarriage')[0]?.locale).toBe('en');
    expect(set.ownTerms().some(({ text }) => text === 'Duelo')).toBe(false);
  });

  test('those of the reader’s own are not added a second time', async () => {
    const { set } = conceptSet();
    await set.addOthers();
    expect(set.matches('sorrow')).toEqual([]);
  });

  test('they are loaded and added once', async () => {
    const { set, times } = conceptSet();
    await Promise.all([set.addOthers(), set.addOthers()]);
    const before = set.matches('duelo');
    await set.addOthers();
    expect(times()).toBe(1);
    expect(set.matches('duelo')).toEqual(before);
  });

  test('a failure is told, and the next call tries again', async () => {
    const { set, times } = conceptSet([() => Promise.reject(new Error('offline')), () => Promise.resolve(SHARED)]);
    await expect(set.addOthers()).rejects.toThrow('offline');
    expect(set.matches('miscarriage')[0]?.path).toBe('topics/miscarriage/');
    await set.addOthers();
    expect(times()).toBe(2);
    expect(set.matches('duelo')[0]?.path).toBe('topics/grief/');
  });
});
