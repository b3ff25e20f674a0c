import type { Clinic } from '../../../src/domain/entities.ts';
import type { Hub } from '../../../src/feeds/contract.ts';
import { hubOf } from '../../../src/feeds/hub/hub.ts';
import { pageContext } from '../../../src/i18n/page-context.ts';
import type { LocaleId } from '../../../src/schemas/vocabulary.ts';
import {
  careCard,
  careCountry,
  clinic,
  everywhere,
  fact,
  guide,
  placed,
  resource,
  topic,
} from '../domain/example-entities.ts';
import { placedByTopic } from '../../../src/domain/topic-sections.ts';

const resources = [
  placed('first', 'topic', { 'start-here': 10 }),
  placed('second', 'topic', { symptoms: 10 }, ['en', 'ar']),
  placed('handout', 'topic', { 'patient-handouts': 10 }),
];

const BODY = `It happens. <Cite id="guide" />

## Signs

- **Bleeding**
- [Pain](/en/topics/topic/)`;

/** A small hub with something of everything, as the site makes it. */
export function exampleHub(locale: LocaleId = 'en', ofClinic?: Clinic): Hub {
  return hubOf(
    {
      topic: topic({ care: 'care' }),
      page: pageContext(locale),
      body: BODY,
      clinic: ofClinic,
      origin: 'https://example.org',
    },
    {
      resourcesByTopic: placedByTopic(resources),
      guides: [guide({ id: 'steps', topic: 'topic' })],
      careCountries: [careCountry('001'), careCountry('NL', '112'), careCountry('GB', '999')],
      resourceById: new Map([...resources, resource({ id: 'guide' })].map((each) => [each.id, each])),
      termById: new Map(),
      factById: new Map([['fact', fact({ id: 'fact', text: everywhere('Waiting takes 3 weeks.') })]]),
      careCardById: new Map([['care', careCard(['guide'], ['guide'])]]),
      settings: { unreviewedCare: 'label' },
      recalls: [],
    },
  );
}

/** The same with a clinic's own part. */
export function exampleClinicHub(locale: LocaleId = 'en', fields: Partial<Clinic> = {}): Hub {
  return exampleHub(locale, clinic(fields));
}
