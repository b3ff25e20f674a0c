import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  campaignChoice,
  choiceHash,
  choiceParameters,
  clinicsOf,
  firstChoice,
  readChoice,
  type Choosable,
  type EmbedChoice,
} from '../../../src/embedding/choice.ts';
import { WAY_IDS } from '../../../src/embedding/ways.ts';
import { LOCALE_IDS } from '../../../src/schemas/vocabulary.ts';

const CHOOSABLE: Choosable = {
  locales: LOCALE_IDS,
  topics: ['miscarriage', 'stillbirth', 'ectopic-pregnancy'],
  campaigns: ['example-campaign'],
  clinics: { 'example-clinic': ['miscarriage', 'stillbirth'] },
};
const FIRST = firstChoice(CHOOSABLE, 'nl');

const read = (source: Parameters<typeof readChoice>[0]) => readChoice(source, CHOOSABLE, FIRST);

const choices: fc.Arbitrary<EmbedChoice> = fc
  .record(
    {
      topic: fc.constantFrom(...CHOOSABLE.topics),
      locale: fc.constantFrom(...LOCALE_IDS),
      way: fc.constantFrom(...WAY_IDS),
      narrow: fc.constant(true as const),
      options: fc.record(
        {
          theme: fc.constantFrom('auto' as const, 'light' as const, 'dark' as const),
          sections: fc.uniqueArray(fc.constantFrom('care', 'summary', 'symptoms'), { minLength: 1 }),
          country: fc.constantFrom('NL', 'GB', '001'),
          accent: fc.constantFrom('#0f5257', '#6b3a5b'),
          accentDark: fc.constant('#8fd0cf'),
          contact: fc.constantFrom('Example Clinic', 'A & B = <C>', 'عيادة', 'مثال #1'),
          phone: fc.constantFrom('+00 000 0000', '0000'),
          headingLevel: fc.constantFrom(3 as const, 4 as const),
          newTab: fc.constant(true as const),
        },
        { requiredKeys: ['theme'] },
      ),
    },
    { requiredKeys: ['topic', 'locale', 'way', 'options'] },
  )
  .map((choice) => choice as EmbedChoice);

/** The same choices of a campaign. */
const campaignChoices: fc.Arbitrary<EmbedChoice> = choices.map(({ topic, ...manner }) => {
  expect(topic).toBeDefined();
  return { ...manner, campaign: 'example-campaign' } as EmbedChoice;
});

describe('an address', () => {
  test('keeps every choice', () => {
    fc.assert(
      fc.property(fc.oneof(choices, campaignChoices), (choice) => {
        expect(read(choiceHash(choice, FIRST))).toEqual(choice);
      }),
    );
  });

  test('says nothing as long as nothing is chosen', () => {
    expect(choiceHash(FIRST, FIRST)).toBe('');
    expect(read('')).toEqual(FIRST);
    expect(read('#')).toEqual(FIRST);
  });

  test('says what differs, by the names of the options', () => {
    const choice: EmbedChoice = {
      topic: 'stillbirth',
      locale: 'ar',
      clinic: 'example-clinic',
      way: 'html',
      narrow: true,
      options: { theme: 'dark', country: 'NL', accentDark: '#8fd0cf' },
    };
    expect(choiceHash(choice, FIRST)).toBe(
      '#topic=stillbirth&language=ar&clinic=example-clinic&country=NL&theme=dark&accent-dark=%238fd0cf&way=html&width=narrow',
    );
  });

  test('names a campaign in place of a topic', () => {
    expect(choiceHash(campaignChoice('example-campaign', 'ar'), FIRST)).toBe('#campaign=example-campaign&language=ar');
    expect(read('#campaign=example-campaign')).toEqual(campaignChoice('example-campaign', 'nl'));
    expect(read('#campaign=example-campaign&clinic=example-clinic').clinic).toBeUndefined();
  });

  test('that names both shows the topic, as the element does', () => {
    expect(read('#topic=stillbirth&campaign=example-campaign')).toEqual({ ...FIRST, topic: 'stillbirth' });
  });

  test('may carry a saved list, which is no choice', () => {
    expect(read('#topic=stillbirth&list=a,b')).toEqual({ ...FIRST, topic: 'stillbirth' });
  });

  test.each([
    ['a topic that does not exist', '#topic=flu'],
    ['a campaign that does not exist', '#campaign=constructor'],
    ['a language that is not published', '#language=fr'],
    ['a way that does not exist', '#way=constructor'],
    ['a clinic that does not exist', '#clinic=toString'],
    ['a colour that cannot be read', '#accent=%23ffffff'],
    ['a colour that is no colour', '#accent=url(https://example.org/)'],
    ['a number that is none', '#phone=javascript:alert(1)'],
    ['a width of its own', '#width=9999'],
  ])('with %s is as without', (_, hash) => {
    expect(read(hash)).toEqual(FIRST);
  });

  test('with anything at all gives a choice that there is', () => {
    const names = [
      'topic',
      'campaign',
      'language',
      'clinic',
      'way',
      'width',
      'sections',
      'country',
      'accent',
      'contact',
      'phone',
    ];
    const hostile = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('__proto__', '<script>', '%', '#'));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...names), hostile)), (pairs) => {
        const hash = `#${pairs.map(([name, value]) => `${name}=${value}`).join('&')}`;
        const choice = read(hash);
        expect([...CHOOSABLE.topics, ...CHOOSABLE.campaigns]).toContain(choice.topic ?? choice.campaign);
        expect(LOCALE_IDS).toContain(choice.locale);
        expect(WAY_IDS).toContain(choice.way);
        expect(['example-clinic', undefined]).toContain(choice.clinic);
        expect(choice.options.contact?.length ?? 0).toBeLessThanOrEqual(160);
        expect(read(choiceHash(choice, FIRST))).toEqual(choice);
      }),
    );
  });

  test('is not read without end', () => {
    expect(read(`#contact=${'a'.repeat(5000)}&topic=stillbirth`).topic).toBe('miscarriage');
  });
});

describe('a clinic', () => {
  test('is offered for its topics', () => {
    expect(clinicsOf(CHOOSABLE, 'stillbirth')).toEqual(['example-clinic']);
    expect(clinicsOf(CHOOSABLE, 'ectopic-pregnancy')).toEqual([]);
    expect(read('#topic=ectopic-pregnancy&clinic=example-clinic').clinic).toBeUndefined();
  });

  test('has its own name and number', () => {
    const { options } = read('#clinic=example-clinic&contact=Other&phone=0000&country=NL');
    expect(options).toEqual({ theme: 'auto', country: 'NL' });
  });
});

test('a form is read by the same names', () => {
  const choice = read('#topic=stillbirth&sections=care,summary&way=element&width=narrow');
  expect(read(choiceParameters(choice))).toEqual(choice);
});

test('a site without topics has a first choice too', () => {
  expect(firstChoice({ topics: [] }, 'en').topic).toBe('');
});
