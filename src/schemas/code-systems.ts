/** A clinical code system: a list of codes that record systems write down instead of words. */
export interface CodeSystem {
  /** Name as its keeper writes it. */
  name: string;
  /** HL7 object identifier, as in `mainSearchCriteria.v.cs`. */
  oid: string;
}

/** Every code system that topics have codes of, in the order in which lists show them. */
export const CODE_SYSTEMS = {
  icd10cm: { name: 'ICD-10-CM', oid: '2.16.840.1.113883.6.90' },
  icd11: { name: 'ICD-11', oid: '2.16.840.1.113883.6.347' },
  snomedct: { name: 'SNOMED CT', oid: '2.16.840.1.113883.6.96' },
  mesh: { name: 'MeSH', oid: '2.16.840.1.113883.6.177' },
  loinc: { name: 'LOINC', oid: '2.16.840.1.113883.6.1' },
  umls: { name: 'UMLS', oid: '2.16.840.1.113883.6.86' },
} as const satisfies Record<string, CodeSystem>;

/** Id of a code system. */
export type CodeSystemId = keyof typeof CODE_SYSTEMS;

/** Ids of the code systems in their order. */
export const CODE_SYSTEM_IDS = Object.keys(CODE_SYSTEMS) as [CodeSystemId, ...CodeSystemId[]];

/** Where a code system comes from. */
export interface CodeSystemSource {
  /** Address by which FHIR names it. */
  uri: string;
  /** The edition our codes were compared with. */
  edition: string;
  /** What its keeper asks of those who publish its codes. */
  licence: string;
}

/** Where each code system comes from; apart from their names, so that no script in a browser carries it. */
export const CODE_SYSTEM_SOURCES: Record<CodeSystemId, CodeSystemSource> = {
  icd10cm: {
    uri: 'http://hl7.org/fhir/sid/icd-10-cm',
    edition: '2021',
    licence: 'Work of the US government (CDC/NCHS), in the public domain in the United States.',
  },
  icd11: {
    uri: 'http://id.who.int/icd/release/11/mms',
    edition: 'MMS',
    licence: 'World Health Organization, CC BY-ND 3.0 IGO.',
  },
  snomedct: {
    uri: 'http://snomed.info/sct',
    edition: 'International',
    licence: 'SNOMED International. Identifiers only: its names need a licence and are not published here.',
  },
  mesh: {
    uri: 'http://id.nlm.nih.gov/mesh',
    edition: '2024',
    licence: 'Courtesy of the US National Library of Medicine.',
  },
  loinc: {
    uri: 'http://loinc.org',
    edition: '2.67',
    licence: 'Regenstrief Institute and the LOINC Committee, LOINC licence (https://loinc.org/license).',
  },
  umls: {
    uri: 'http://www.nlm.nih.gov/research/umls',
    edition: 'Metathesaurus',
    licence: 'US National Library of Medicine, UMLS licence.',
  },
};
