/** One thing that is asked about: a code of a system, a name, or both. */
export interface Criterion {
  /** Code system, as the asker names it. */
  system: string;
  code: string;
  name: string;
}

/** Forms in which an answer can be given. */
export type AnswerForm = 'atom' | 'json' | 'jsonp';

/** What a record system asks for, in the words of the HL7 URL-based implementation guide. */
export interface InfobuttonRequest {
  /** What is asked about; more than one are names for the same thing. */
  criteria: Criterion[];
  language: string | undefined;
  /** Who will read it: the patient, a provider or the payer. */
  recipient: Recipient;
  /** Undefined when a form is asked for that there is not. */
  form: AnswerForm | undefined;
  /** Media type that was asked for; empty for none. */
  type: string;
  callback: string | undefined;
}

/** Readers of an answer (HL7 value set InformationRecipientRole). */
const RECIPIENTS = ['PAT', 'PROV', 'PAYOR'] as const;
/** One of {@link RECIPIENTS}. */
export type Recipient = (typeof RECIPIENTS)[number];

/** Parameters beyond this length are not read. */
export const MAX_QUERY = 2000;

const MAX_CRITERIA = 8;
const MAX_VALUE = 300;

const TYPES: Readonly<Record<string, AnswerForm>> = {
  '': 'atom',
  'text/xml': 'atom',
  'application/xml': 'atom',
  'application/atom+xml': 'atom',
  'application/json': 'json',
  'application/javascript': 'jsonp',
  'text/javascript': 'jsonp',
};

/** A further criterion has a number behind the first or the last part of the name. */
const CRITERION = /^mainsearchcriteria\.?(\d?)\.v\.(cs|c|dn)(\d?)$/;

/** Reads the text behind `?` or `#`. What is not known is left out, and every value is cut to what can be a value. */
export function readRequest(text: string): InfobuttonRequest {
  const values = new Map<string, string>();
  for (const [name, given] of new URLSearchParams(text.replace(/^[?#]/, '').slice(0, MAX_QUERY))) {
    const key = name.toLowerCase();
    if (!values.has(key)) values.set(key, given.trim().slice(0, MAX_VALUE));
  }
  const first = (...names: string[]) => names.map((name) => values.get(name)).find(Boolean);
  // A plus sign that was not encoded arrives as a space.
  const type = (first('knowledgeresponsetype') ?? '').toLowerCase().replaceAll(' ', '+');
  return {
    criteria: criteriaIn(values),
    language: first(
      'informationrecipient.languagecode.c',
      'informationrecipient.languagecode',
      'performer.languagecode.c',
      'performer.languagecode',
    ),
    recipient: RECIPIENTS.find((role) => role === first('informationrecipient')?.toUpperCase()) ?? 'PAT',
    form: Object.hasOwn(TYPES, type) ? TYPES[type] : undefined,
    type,
    callback: values.get('callback'),
  };
}

function criteriaIn(values: ReadonlyMap<string, string>): Criterion[] {
  const criteria = new Map<string, Criterion>();
  for (const [key, value] of values) {
    const [, before = '', field, behind = ''] = CRITERION.exec(key) ?? [];
    if (!field || value === '') continue;
    const number = before || behind;
    const criterion = criteria.get(number) ?? { system: '', code: '', name: '' };
    if (field === 'cs') criterion.system = value;
    else if (field === 'c') criterion.code = value;
    else criterion.name = value;
    criteria.set(number, criterion);
  }
  return [...criteria]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, criterion]) => criterion)
    .filter(({ code, name }) => code !== '' || name !== '')
    .slice(0, MAX_CRITERIA);
}
