import { describe, expect, test } from 'vitest';
import type { Resource } from '../../src/domain/entities.ts';
import { placedIn } from '../../src/domain/topic-sections.ts';
import { recordFingerprint, withStale } from '../../src/domain/translation.ts';
import type { SectionId } from '../../src/schemas/vocabulary.ts';
import { readCollection } from './real-content.ts';

/** A link as the page printed it: title, publishers, whether it said "Also in Spanish", marks beside it. */
interface Link {
  title: string;
  publishers: string[];
  spanish?: true;
  nih?: true;
  mark?: 'pdf' | 'video';
}

/** The links of the MedlinePlus page "Miscarriage" of 17 March 2020, in its order. */
const PAGE: [section: SectionId, links: Link[]][] = [
  [
    'start-here',
    [
      { title: 'Early Pregnancy Loss', publishers: ['acog'], mark: 'pdf' },
      { title: 'Miscarriage', publishers: ['march-of-dimes'], spanish: true },
      { title: 'Miscarriages', publishers: ['nemours'] },
      { title: 'Pregnancy Loss', publishers: ['owh'], spanish: true },
      { title: 'Pregnancy Loss and Miscarriage', publishers: ['nichd'], nih: true },
      { title: 'Pregnancy Loss: How to Cope', publishers: ['mayo-clinic'], spanish: true },
    ],
  ],
  [
    'diagnosis-and-tests',
    [
      {
        title: 'How Do Health Care Providers Diagnose Pregnancy Loss or Miscarriage?',
        publishers: ['nichd'],
        spanish: true,
        nih: true,
      },
      { title: 'Progesterone Test', publishers: ['nlm'], spanish: true, nih: true },
      { title: 'Sonohysterography', publishers: ['acr', 'rsna'], spanish: true, mark: 'video' },
      { title: 'Thrombin Time', publishers: ['adlm'] },
      { title: 'Ultrasound during Pregnancy', publishers: ['march-of-dimes'] },
    ],
  ],
  ['treatments-and-therapies', [{ title: 'Dilation and Curettage (D&C)', publishers: ['acog'] }]],
  ['living-with', [{ title: 'Dealing with Grief after the Death of Your Baby', publishers: ['march-of-dimes'] }]],
  [
    'related-issues',
    [
      { title: 'Abortion, Miscarriage, and Breast Cancer Risk', publishers: ['nci'], nih: true },
      { title: 'Diethylstilbestrol (DES) and Cancer', publishers: ['nci'], spanish: true, nih: true },
      { title: 'FAQs of Pregnancy Loss and Miscarriage', publishers: ['nichd'], spanish: true, nih: true },
      { title: 'Pregnancy After Miscarriage: What You Need to Know', publishers: ['mayo-clinic'], spanish: true },
    ],
  ],
  [
    'specifics',
    [
      {
        title: 'Pregnancy Complications: Bleeding and Spotting from the Vagina',
        publishers: ['march-of-dimes'],
        spanish: true,
      },
      { title: 'Recurrent Pregnancy Loss (RPL)', publishers: ['asrm'], spanish: true },
      { title: 'Repeated Miscarriages', publishers: ['acog'], mark: 'pdf' },
      { title: 'What Causes a Blighted Ovum?', publishers: ['mayo-clinic'], spanish: true },
    ],
  ],
  ['genetics', [{ title: 'Genetics Home Reference: recurrent hydatidiform mole', publishers: ['nlm'], nih: true }]],
  ['statistics-and-research', [{ title: 'PeriStats: Perinatal Statistics', publishers: ['march-of-dimes'] }]],
  [
    'clinical-trials',
    [
      { title: 'ClinicalTrials.gov: Abortion, Spontaneous', publishers: ['nih'], nih: true },
      { title: 'ClinicalTrials.gov: Fetal Death', publishers: ['nih'], nih: true },
      { title: 'ClinicalTrials.gov: Gestational Trophoblastic Disease', publishers: ['nih'], nih: true },
      { title: 'ClinicalTrials.gov: Hydatidiform Mole', publishers: ['nih'], nih: true },
    ],
  ],
  [
    'journal-articles',
    [
      { title: 'Article: Complications of Unsafe and Self-Managed Abortion.', publishers: ['pubmed'] },
      {
        title: 'Article: Neuromyelitis optica spectrum disorders and pregnancy: therapeutic considerations.',
        publishers: ['pubmed'],
      },
      {
        title:
          'Article: A randomized controlled trial comparing isosorbide dinitrate-oxytocin versus misoprostol-oxytocin at management...',
        publishers: ['pubmed'],
      },
      { title: 'Miscarriage -- see more articles', publishers: ['pubmed'] },
    ],
  ],
  [
    'find-an-expert',
    [
      { title: 'Compassionate Friends', publishers: ['compassionate-friends'] },
      {
        title: 'Eunice Kennedy Shriver National Institute of Child Health and Human Development',
        publishers: ['nichd'],
        spanish: true,
        nih: true,
      },
      { title: 'March of Dimes Birth Defects Foundation', publishers: ['march-of-dimes'], spanish: true },
    ],
  ],
  [
    'patient-handouts',
    [
      { title: 'D and C', publishers: ['medlineplus-encyclopedia'], spanish: true },
      { title: 'HCG blood test - quantitative', publishers: ['medlineplus-encyclopedia'], spanish: true },
      { title: 'Miscarriage', publishers: ['medlineplus-encyclopedia'], spanish: true },
      { title: 'Miscarriage - threatened', publishers: ['medlineplus-encyclopedia'], spanish: true },
    ],
  ],
];

/** Its list "Medical Encyclopedia", in its order, with the word of our glossary that each article backs. */
const ENCYCLOPEDIA: [title: string, term: string][] = [
  ['Choriocarcinoma', 'choriocarcinoma'],
  ['D and C', 'd-and-c'],
  ['D and C - slideshow', 'd-and-c'],
  ['Gestational trophoblastic disease', 'gestational-trophoblastic-disease'],
  ['HCG blood test - quantitative', 'hcg-blood-test'],
  ['Hydatidiform mole', 'hydatidiform-mole'],
  ['Miscarriage', 'miscarriage'],
  ['Miscarriage - threatened', 'threatened-miscarriage'],
  ['Serum progesterone', 'serum-progesterone'],
];

const SOURCE = 'medlineplus-miscarriage-2020';
const organizations = readCollection('organizations');
const terms = readCollection('terms');
const miscarriage = readCollection('topics').get('miscarriage')?.data;
const resources = [...readCollection('resources').values()].map(({ id, data }): Resource => ({
  ...data,
  id,
  freshness: { state: 'current' },
  description: data.description ?? {},
  texts: withStale(data.texts ?? {}, (locale) => recordFingerprint(data, locale)),
  publishers: data.publishers.map((publisher) => ({ ...organizations.get(publisher)!.data, id: publisher })),
}));
const listed = resources.filter((resource) => resource.source === SOURCE);
const PAGE_SECTIONS = PAGE.map(([section]) => section);
const linksIn = (section: SectionId) => placedIn('miscarriage', section, listed);
const articles = listed.filter((resource) =>
  resource.publishers.some((publisher) => publisher.id === 'medlineplus-encyclopedia'),
);
const allLinks = PAGE.flatMap(([section]) => linksIn(section));

describe('the page of 17 March 2020', () => {
  test.each(PAGE)('%s has its links in its order, with publishers, Spanish versions and marks', (section, links) => {
    const found = linksIn(section).map((resource): Link => {
      const original = resource.versions[0]!;
      const mark = original.formats.find((format) => format === 'pdf' || format === 'video');
      return {
        title: original.title,
        publishers: resource.publishers.map((publisher) => publisher.id),
        ...(resource.versions.some((version) => version.lang === 'es') && { spanish: true }),
        ...(resource.publishers.some((publisher) => publisher.mark === 'nih') && { nih: true }),
        ...(mark && { mark }),
      };
    });
    expect(found).toEqual(links);
  });

  test('has 6, 5, 1, 1, 4, 4, 1, 1, 4, 4, 3 and 4 links, 38 in all', () => {
    expect(PAGE_SECTIONS.map((section) => linksIn(section).length)).toEqual([6, 5, 1, 1, 4, 4, 1, 1, 4, 4, 3, 4]);
    expect(new Set(allLinks).size).toBe(38);
  });

  test('has 18 links with a Spanish version, 12 with the NIH mark, 2 with the PDF mark, 1 with the video mark', () => {
    const count = (holds: (resource: (typeof allLinks)[number]) => boolean) => allLinks.filter(holds).length;
    expect(count(({ versions }) => versions.some((version) => version.lang === 'es'))).toBe(18);
    expect(count(({ publishers }) => publishers.some((publisher) => publisher.mark === 'nih'))).toBe(12);
    expect(count(({ versions }) => versions[0]!.formats.includes('pdf'))).toBe(2);
    expect(count(({ versions }) => versions[0]!.formats.includes('video'))).toBe(1);
  });

  test('was in English', () => {
    expect(allLinks.filter(({ versions }) => versions[0]!.lang !== 'en')).toEqual([]);
  });

  test('leads every section that it had: what we added comes after its links', () => {
    const late = PAGE_SECTIONS.flatMap((section) => {
      const order = placedIn('miscarriage', section, resources).map((resource) => resource.source === SOURCE);
      return order.lastIndexOf(true) === linksIn(section).length - 1 ? [] : [section];
    });
    expect(late).toEqual([]);
  });

  test.each(ENCYCLOPEDIA)('has the encyclopedia article “%s”, a source of the word %s on the topic', (title, term) => {
    const article = articles.find((resource) => resource.versions[0]!.title === title);
    expect(article).toBeDefined();
    expect(miscarriage?.glossary).toContain(term);
    expect(terms.get(term)?.data.sources).toContain(article?.id);
  });

  test('has nine encyclopedia articles', () => {
    expect(articles.length).toBe(9);
  });

  test('has its related topics, its institute and its page of other languages', () => {
    expect(miscarriage?.related).toEqual(expect.arrayContaining(['ectopic-pregnancy', 'stillbirth']));
    expect(miscarriage?.primaryInstitute).toBe('nichd');
    expect(miscarriage?.otherLanguages).toContain('mp-other-languages');
  });

  test('is named as the source, with its day', () => {
    const site = readCollection('settings').get('site')?.data;
    expect(site?.sources.find((source) => source.id === SOURCE)?.on).toBe('2020-03-17');
  });
});
