import type { Clinic } from '../domain/entities.ts';
import type { ClinicKind } from '../schemas/vocabulary.ts';
import type { JsonLd, JsonLdContext } from './json-ld.ts';

/** schema.org types of clinics: a network is no place that anybody can walk into. */
const TYPES: Record<ClinicKind, string> = {
  'birth-care-network': 'MedicalOrganization',
  'midwifery-practice': 'MedicalClinic',
  'general-practice': 'MedicalClinic',
  'early-pregnancy-unit': 'MedicalClinic',
  hospital: 'Hospital',
};

/** A clinic with what is known of it and nothing else; the page is about it, not by it. */
export function clinicJsonLd({ origin, path, locale }: JsonLdContext, clinic: Clinic): JsonLd {
  const { name, names, kind, website, founded, phones } = clinic;
  const page = new URL(path, origin).href;
  return {
    '@type': TYPES[kind],
    '@id': `${page}#clinic`,
    name,
    ...(names && { alternateName: Object.values(names) }),
    ...(website !== undefined && { url: website }),
    ...(founded !== undefined && { foundingDate: String(founded) }),
    ...(phones.length > 0 && {
      contactPoint: phones.map(({ label, number }) => ({
        '@type': 'ContactPoint',
        contactType: label[locale.id],
        telephone: number,
      })),
    }),
    address: addressOf(clinic),
    subjectOf: { '@type': 'WebPage', '@id': page, inLanguage: locale.lang },
  };
}

function addressOf({ address, region }: Clinic): JsonLd {
  return {
    '@type': 'PostalAddress',
    ...(address && {
      streetAddress: address.lines.join(', '),
      ...(address.postalCode !== undefined && { postalCode: address.postalCode }),
      addressLocality: address.city,
    }),
    addressCountry: region,
  };
}
