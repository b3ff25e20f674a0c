import { describe, expect, test } from 'vitest';
import { hsdsOrganizations, hsdsServices } from '../../../src/feeds/hsds/hsds-documents.ts';
import { hsdsId } from '../../../src/feeds/hsds/hsds-id.ts';
import { careCountry, everywhere, resource } from '../domain/example-entities.ts';
import { contextWith, HELPLINE } from './api/example-context.ts';

const source = resource({ id: 'guide' });
const context = contextWith({
  resources: [HELPLINE, source],
  careCountries: [
    careCountry('NL', '112'),
    {
      ...careCountry('GB'),
      contacts: [
        { level: 'urgent', text: everywhere('A line that listens'), number: '116 123', source: 'helpline' },
        { level: 'urgent', text: everywhere('Your family doctor') },
      ],
    },
  ],
});

describe('an id', () => {
  test('is a UUID of version 5, always the same for the same thing', () => {
    expect(hsdsId('organization', 'charity')).toBe('17445d63-b795-51c2-83bc-2f669524c250');
    expect(hsdsId('service', 'charity')).not.toBe(hsdsId('organization', 'charity'));
  });
});

describe('organizations', () => {
  test('are those that topics list as places to turn to', () => {
    const { contents, total_items, empty } = hsdsOrganizations(context);
    expect([total_items, empty]).toEqual([1, false]);
    expect(contents[0]).toEqual({
      id: hsdsId('organization', 'charity'),
      name: 'Example Charity',
      alternate_name: 'EC',
      description: 'Charity, United Kingdom',
      website: 'https://charity.example/',
      organization_identifiers: [
        {
          id: hsdsId('identifier', 'charity'),
          organization_id: hsdsId('organization', 'charity'),
          identifier_scheme: 'signpost',
          identifier_type: 'directory',
          identifier: 'charity',
        },
      ],
    });
  });

  test('may be none', () => {
    expect(hsdsOrganizations(contextWith({ resources: [] }))).toMatchObject({ total_items: 0, empty: true });
  });
});

describe('services', () => {
  const { contents } = hsdsServices(context);
  const [helpline, emergency] = contents;

  test('are the places to turn to, with the numbers that they themselves give', () => {
    expect(helpline).toMatchObject({
      organization_id: hsdsId('organization', 'charity'),
      name: 'Helpline',
      description: 'In English.',
      url: 'https://charity.example/help',
      status: 'active',
      assured_date: '2026-11-20',
      last_modified: '2026-11-20T00:00:00.000Z',
      phones: [{ number: '116 123', type: 'voice', description: 'A line that listens' }],
      service_areas: [{ name: 'United Kingdom' }],
    });
    expect(helpline?.languages.map(({ name, code }) => [name, code])).toEqual([
      ['English', 'en'],
      ['Simplified Chinese', 'zh'],
    ]);
  });

  test('are numbers too that a source is about, without making it their organization', () => {
    expect(contents).toHaveLength(2);
    expect(emergency).toMatchObject({
      name: 'Ambulance',
      url: 'https://example.org/guide',
      phones: [{ number: '112' }],
      service_areas: [{ name: 'Netherlands' }],
    });
    expect(emergency).not.toHaveProperty('organization_id');
  });

  test('have ids that occur once', () => {
    const ids = [...JSON.stringify(contents).matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(8);
  });
});
