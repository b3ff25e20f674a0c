import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_QUERY, readRequest } from '../../../src/infobutton/request.ts';

const OID = '2.16.840.1.113883.6.90';

describe('a question is read', () => {
  test('as the HL7 guide writes it, behind ? or #', () => {
    const text = `mainSearchCriteria.v.cs=${OID}&mainSearchCriteria.v.c=O03.9&mainSearchCriteria.v.dn=Miscarriage%20NOS&informationRecipient.languageCode.c=es&informationRecipient=PROV&knowledgeResponseType=application/json&taskContext.c.c=PROBLISTREV`;
    for (const mark of ['', '?', '#']) {
      expect(readRequest(mark + text)).toEqual({
        criteria: [{ system: OID, code: 'O03.9', name: 'Miscarriage NOS' }],
        language: 'es',
        recipient: 'PROV',
        form: 'json',
        type: 'application/json',
        callback: undefined,
      });
    }
  });

  test('with defaults for what is left out', () => {
    expect(readRequest('')).toEqual({
      criteria: [],
      language: undefined,
      recipient: 'PAT',
      form: 'atom',
      type: '',
      callback: undefined,
    });
  });

  test.each([
    ['mainSearchCriteria1.v.c', 'mainSearchCriteria1.v.cs'],
    ['mainSearchCriteria.1.v.c', 'mainSearchCriteria.1.v.cs'],
    ['mainSearchCriteria.v.c1', 'mainSearchCriteria.v.cs1'],
  ])('with further criteria such as %s, in their order', (code, system) => {
    const { criteria } = readRequest(
      `${code}=B&${system}=2&mainSearchCriteria.v.c=A&mainSearchCriteria.v.cs=1&mainSearchCriteria2.v.dn=C`,
    );
    expect(criteria).toEqual([
      { system: '1', code: 'A', name: '' },
      { system: '2', code: 'B', name: '' },
      { system: '', code: '', name: 'C' },
    ]);
  });

  test('whatever the case of the names, the first of two of a kind', () => {
    const { criteria, language } = readRequest(
      'MAINSEARCHCRITERIA.V.DN=one&mainSearchCriteria.v.dn=two&INFORMATIONRECIPIENT.LANGUAGECODE=nl',
    );
    expect(criteria).toEqual([{ system: '', code: '', name: 'one' }]);
    expect(language).toBe('nl');
  });

  test.each([
    ['text/xml', 'atom'],
    ['TEXT/XML', 'atom'],
    ['application/atom+xml', 'atom'],
    ['application/json', 'json'],
    ['application/javascript', 'jsonp'],
    ['text/html', undefined],
    ['constructor', undefined],
  ])('asking for %s as %s', (type, form) => {
    expect(readRequest(`knowledgeResponseType=${type}`).form).toBe(form);
  });
});

test('nothing that is sent makes more of a question than it can be', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(
          fc.oneof(
            fc.string(),
            fc.constantFrom(
              'mainSearchCriteria.v.c',
              'mainSearchCriteria.v.cs',
              'mainSearchCriteria3.v.dn',
              'mainSearchCriteria.v.dn7',
              '__proto__',
            ),
          ),
          fc.string({ maxLength: 600 }),
        ),
        { maxLength: 60 },
      ),
      (parameters) => {
        const { criteria, recipient } = readRequest(`#${new URLSearchParams(parameters)}`);
        expect(criteria.length).toBeLessThanOrEqual(8);
        for (const value of criteria.flatMap((each) => Object.values(each))) {
          expect(value.length).toBeLessThanOrEqual(300);
        }
        expect(['PAT', 'PROV', 'PAYOR']).toContain(recipient);
      },
    ),
  );
});

test('what lies behind the longest question is not read', () => {
  const padding = `x=${'y'.repeat(MAX_QUERY)}`;
  expect(readRequest(`${padding}&mainSearchCriteria.v.dn=late`).criteria).toEqual([]);
});
