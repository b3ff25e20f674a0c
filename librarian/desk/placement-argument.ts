import { InvalidArgumentError } from 'commander';
import { PLACEMENT_SECTION_IDS } from '../../src/schemas/vocabulary.ts';
import { didYouMean, quote } from '../wording.ts';

/** A place on a topic page. */
export interface Place {
  topic: string;
  section: (typeof PLACEMENT_SECTION_IDS)[number];
}

/**
 * Reads a place written as `topic:section`, such as `miscarriage:start-here`.
 * @throws InvalidArgumentError when it is not one.
 */
export function readPlace(given: string): Place {
  const [topic = '', section = ''] = given.split(':');
  if (topic && PLACEMENT_SECTION_IDS.some((id) => id === section))
    return { topic, section: section as Place['section'] };
  const hint = didYouMean(section, PLACEMENT_SECTION_IDS);
  throw new InvalidArgumentError(
    `${quote(given)} is no place such as "miscarriage:start-here". ${hint}Sections: ${PLACEMENT_SECTION_IDS.join(', ')}.`,
  );
}

/** For an option that takes several places. */
export function readPlaces(given: string, before: Place[] | undefined): Place[] {
  return [...(before ?? []), readPlace(given)];
}
