import { expect, test } from 'vitest';
import { clinicJsonLd } from '../../../src/feeds/clinic-json-ld.ts';
import { jsonLdContext } from '../../../src/feeds/json-ld.ts';
import { pageContext } from '../../../src/i18n/page-context.ts';
import { clinic } from '../domain/example-entities.ts';

const page = pageContext('en');
const context = jsonLdContext(page, page.urls.clinic('example-clinic'), new URL('https://signpost.example'));

test('a clinic is a MedicalClinic with what it has published', () => {
  const full = clinic({
    names: { nl: 'Voorbeeld' },
    founded: 1999,
    address: { lines: ['1 Example Street', 'Floor 2'], postalCode: 'EX1 1EX', city: 'Example Town' },
  });
  expect(clinicJsonLd(context, full)).toEqual({
    '@type': 'MedicalClinic',
    '@id': 'https://signpost.example/en/clinics/example-clinic/#clinic',
    name: 'Example Clinic',
    alternateName: ['Voorbeeld'],
    url: 'https://clinic.example.org/',
    foundingDate: '1999',
    contactPoint: [{ '@type': 'ContactPoint', contactType: 'On call', telephone: '01632 960 001' }],
    address: {
      '@type': 'PostalAddress',
      streetAddress: '1 Example Street, Floor 2',
      postalCode: 'EX1 1EX',
      addressLocality: 'Example Town',
      addressCountry: 'GB',
    },
    subjectOf: {
      '@type': 'WebPage',
      '@id': 'https://signpost.example/en/clinics/example-clinic/',
      inLanguage: 'en',
    },
  });
});

test('nothing is said of a clinic that it has not published', () => {
  const bare = clinic({ kind: 'birth-care-network', region: 'NL', phones: [] });
  delete bare.website;
  expect(clinicJsonLd(context, bare)).toEqual({
    '@type': 'MedicalOrganization',
    '@id': 'https://signpost.example/en/clinics/example-clinic/#clinic',
    name: 'Example Clinic',
    address: { '@type': 'PostalAddress', addressCountry: 'NL' },
    subjectOf: expect.objectContaining({ '@type': 'WebPage' }) as unknown,
  });
});
