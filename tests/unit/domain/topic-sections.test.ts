import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Resource } from '../../../src/domain/entities.ts';
import {
  countOf,
  largestTopic,
  placedIn,
  placedByTopic,
  topicSections,
  type TopicSectionGroup,
} from '../../../src/domain/topic-sections.ts';
import { PLACEMENT_SECTION_IDS, type SectionId } from '../../../src/schemas/vocabulary.ts';
import { placed, topic, versionsIn } from './example-entities.ts';

const loss = { id: 'loss' };
const ids = (resources: readonly Resource[]) => resources.map((resource) => resource.id);

/** Sections as a reader meets them: `group / section: ids | ids in other languages`. */
function outline(groups: readonly TopicSectionGroup[]): string[] {
  return groups.flatMap((group) =>
    group.sections.map(
      (section) =>
        `${group.id} / ${section.id}: ${ids(section.inPageLanguage).join(' ')} | ${ids(section.inOtherLanguages).join(' ')}`,
    ),
  );
}

describe('the sections of a topic page', () => {
  test('come in page order, whatever the order of the resources', () => {
    const resources = [
      placed('handout', 'loss', { 'patient-handouts': 10 }),
      placed('trial', 'loss', { 'clinical-trials': 10 }),
      placed('test', 'loss', { 'diagnosis-and-tests': 10 }),
      placed('intro', 'loss', { 'start-here': 10 }),
      placed('expert', 'loss', { 'find-an-expert': 10 }),
      placed('video', 'loss', { 'videos-and-tutorials': 10 }),
      placed('grief', 'loss', { 'living-with': 10 }),
    ];
    expect(outline(topicSections(loss, resources, ['en']))).toEqual([
      'basics / start-here: intro | ',
      'basics / diagnosis-and-tests: test | ',
      'learn-more / living-with: grief | ',
      'see-play-and-learn / videos-and-tutorials: video | ',
      'research / clinical-trials: trial | ',
      'resources / find-an-expert: expert | ',
      'for-you / patient-handouts: handout | ',
    ]);
  });

  test('without resources are left out, and so are groups without sections', () => {
    const groups = topicSections(loss, [placed('a', 'loss', { genetics: 1 })], ['en']);
    expect(outline(groups)).toEqual(['learn-more / genetics: a | ']);
    expect(topicSections(loss, [], ['en'])).toEqual([]);
  });

  test('leave out resources of other topics', () => {
    expect(topicSections(loss, [placed('a', 'another', { 'start-here': 1 })], ['en'])).toEqual([]);
  });

  test('that a topic puts first come first within their group only', () => {
    const resources = [
      placed('intro', 'loss', { 'start-here': 1 }),
      placed('signs', 'loss', { symptoms: 1 }),
      placed('care', 'loss', { 'treatments-and-therapies': 1 }),
      placed('grief', 'loss', { 'living-with': 1 }),
    ];
    const sectionOrder: SectionId[] = ['living-with', 'treatments-and-therapies', 'symptoms'];
    expect(outline(topicSections({ ...loss, sectionOrder }, resources, ['en']))).toEqual([
      'basics / treatments-and-therapies: care | ',
      'basics / symptoms: signs | ',
      'basics / start-here: intro | ',
      'learn-more / living-with: grief | ',
    ]);
  });

  test('list the page’s language first and keep what the reader is offered beside it', () => {
    const resources = [
      placed('english', 'loss', { 'start-here': 1 }, ['en']),
      placed('dutch', 'loss', { 'start-here': 2 }, ['nl']),
      placed('both', 'loss', { 'start-here': 3 }, ['en', 'nl']),
      placed('arabic', 'loss', { 'start-here': 4 }, ['ar']),
    ];
    expect(outline(topicSections(loss, resources, ['nl', 'en']))).toEqual([
      'basics / start-here: dutch both | english',
    ]);
    expect(outline(topicSections(loss, resources, ['en']))).toEqual(['basics / start-here: english both | ']);
  });

  test('list what is overdue for review last, in each language by itself', () => {
    const overdue = (item: Resource): Resource => ({ ...item, freshness: { state: 'overdue' } });
    const resources = [
      overdue(placed('a', 'loss', { 'start-here': 1 }, ['nl'])),
      overdue(placed('b', 'loss', { 'start-here': 2 }, ['en'])),
      placed('c', 'loss', { 'start-here': 3 }, ['nl']),
      placed('d', 'loss', { 'start-here': 4 }, ['en']),
    ];
    expect(outline(topicSections(loss, resources, ['nl', 'en']))).toEqual(['basics / start-here: c a | d b']);
  });

  test('that hold only languages the reader is not offered are left out', () => {
    expect(topicSections(loss, [placed('a', 'loss', { 'start-here': 1 }, ['ar'])], ['nl', 'en'])).toEqual([]);
  });

  test('count what they list, in any language', () => {
    const resources = [
      placed('a', 'loss', { symptoms: 1 }, ['nl']),
      placed('b', 'loss', { symptoms: 2 }, ['en']),
      placed('c', 'loss', { symptoms: 3 }, ['en']),
    ];
    expect(topicSections(loss, resources, ['nl', 'en']).flatMap((group) => group.sections.map(countOf))).toEqual([3]);
  });

  test('list every resource with an offered language once per placement, and no other', () => {
    const anyLanguage: fc.Arbitrary<string> = fc.constantFrom('en', 'es', 'nl', 'ar');
    const languages = fc.uniqueArray(anyLanguage, { minLength: 1 });
    const sections = fc.dictionary(fc.constantFrom(...PLACEMENT_SECTION_IDS), fc.nat(50), { maxKeys: 4 });
    const anyResources = fc
      .array(fc.record({ sections, languages }), { maxLength: 12 })
      .map((list) => list.map((each, index) => placed(`r${index}`, 'loss', each.sections, each.languages)));
    fc.assert(
      fc.property(anyResources, languages, (resources, offered) => {
        const listed = topicSections(loss, resources, offered).flatMap((group) =>
          group.sections.flatMap((section) =>
            [...section.inPageLanguage, ...section.inOtherLanguages].map((each) => `${section.id} ${each.id}`),
          ),
        );
        const expected = resources
          .filter((each) => each.versions.some((version) => offered.includes(version.lang)))
          .flatMap((each) => each.placements.map((placement) => `${placement.section} ${each.id}`));
        expect(listed.sort()).toEqual(expected.sort());
      }),
    );
  });
});

describe('the resources of one section', () => {
  test('come by order, then by id', () => {
    const resources = [
      placed('c', 'loss', { symptoms: 20 }),
      placed('b', 'loss', { symptoms: 10 }),
      placed('a', 'loss', { symptoms: 20 }),
      placed('z', 'loss', { symptoms: 0 }),
      placed('not-here', 'loss', { genetics: 0 }),
    ];
    expect(ids(placedIn('loss', 'symptoms', resources))).toEqual(['z', 'b', 'a', 'c']);
  });

  test('have an order of their own in each section', () => {
    const resources = [
      placed('a', 'loss', { symptoms: 1, genetics: 2 }),
      placed('b', 'loss', { symptoms: 2, genetics: 1 }),
    ];
    expect(ids(placedIn('loss', 'symptoms', resources))).toEqual(['a', 'b']);
    expect(ids(placedIn('loss', 'genetics', resources))).toEqual(['b', 'a']);
  });
});

test('resources by topic are all that it places, in any section and language, once each', () => {
  const resources = [
    placed('a', 'loss', { symptoms: 1, genetics: 2 }, ['ar']),
    placed('b', 'another', { symptoms: 1 }),
    { ...placed('c', 'loss', {}), versions: versionsIn('en') },
  ];
  expect([...placedByTopic(resources)].map(([id, placed]) => [id, ids(placed)])).toEqual([
    ['loss', ['a']],
    ['another', ['b']],
  ]);
});

describe('the largest topic', () => {
  const one = topic({ id: 'one' });
  const two = topic({ id: 'two' });

  test('is the one with the most resources', () => {
    const resources = [
      placed('a', 'two', { symptoms: 1 }),
      placed('b', 'two', { genetics: 1 }),
      placed('c', 'one', { symptoms: 1, genetics: 1, children: 1 }),
    ];
    expect(largestTopic([one, two], placedByTopic(resources))?.id).toBe('two');
  });

  test('is the first by id among equals', () => {
    expect(largestTopic([two, one], new Map())?.id).toBe('one');
  });

  test('is none where there are no topics', () => {
    expect(largestTopic([], new Map())).toBeUndefined();
  });
});
