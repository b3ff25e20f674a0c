import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guessResource } from '../../../../librarian/records/guess-resource.ts';
import { resourceSchema } from '../../../../src/schemas/resource.ts';
import { newResource } from '../../../../librarian/records/new-resource.ts';
import { contentWith, TODAY } from '../example-content.ts';

const content = contentWith();

describe('an address tells', () => {
  test.each([
    [
      'https://www.example.org/es/early-pregnancy-loss/index.html',
      {
        id: 'example-clinic-early-pregnancy-loss',
        title: 'Early pregnancy loss',
        lang: 'es',
        publisher: 'example-clinic',
      },
    ],
    [
      'https://elsewhere.test/zh-hans/%E6%B5%81%E4%BA%A7.pdf',
      { id: 'elsewhere', title: '流产', lang: 'zh-Hans', formats: ['pdf'] },
    ],
    ['https://www.youtube.com/watch?v=abc', { title: 'Watch', formats: ['video'], jurisdiction: '001' }],
    ['https://elsewhere.test/', { id: 'elsewhere', title: 'elsewhere.test', lang: 'en', formats: ['html'] }],
    ['https://elsewhere.test/%E0%A4%A', { title: '%E0%A4%A'.replaceAll('%', ' ').trim() }],
    ['https://www.example.org/guide', { id: 'example-clinic-guide' }],
  ])('%s', (address, expected) => {
    expect(guessResource(address, content)).toMatchObject(expected);
  });
});

test('an id that is taken gets a number', () => {
  const taken = contentWith({ 'resources/elsewhere.yaml': 'publishers: []\n', 'resources/elsewhere-2.yaml': 'a: 1\n' });
  expect(guessResource('https://elsewhere.test/', taken).id).toBe('elsewhere-3');
});

test('every address makes a record that the schema accepts', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
      const { publisher = 'example-clinic', jurisdiction, ...guess } = guessResource(address, content);
      const record = newResource(
        {
          ...guess,
          url: address,
          workingTitle: true,
          publishers: [publisher],
          jurisdictions: [jurisdiction],
          places: [{ topic: 'example-topic', section: 'start-here' }],
          audiences: ['patients'],
          description: { en: 'An example.' },
          criteria: ['authorship'],
          source: 'example-source',
          by: 'Example editors',
          seen: false,
        },
        content,
        TODAY,
      );
      expect(resourceSchema.safeParse(record).error?.issues ?? []).toEqual([]);
      expect(guess.id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    }),
  );
});
