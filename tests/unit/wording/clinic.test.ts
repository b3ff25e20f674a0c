import { describe, expect, test } from 'vitest';
import { adviceParts } from '../../../src/domain/clinic-page.ts';
import { pageContext } from '../../../src/i18n/page-context.ts';
import { adviceCredit, adviceTitle, clinicLabel, clinicPlace, partTitle } from '../../../src/wording/clinic.ts';
import { clinic, everywhere } from '../domain/example-entities.ts';

const en = pageContext('en');
const said = { topics: ['topic'], text: everywhere('Text'), on: '2026-01-15', by: 'Example Clinic' };

test('a clinic goes by its own name in the language of the page, or by its name marked with its language', () => {
  const both = clinic({ name: 'Voorbeeld', lang: 'nl', names: { es: 'Ejemplo' } });
  expect(clinicLabel(both, pageContext('es'))).toEqual({ text: 'Ejemplo', attributes: {} });
  expect(clinicLabel(both, en)).toEqual({ text: 'Voorbeeld', attributes: { lang: 'nl' } });
  expect(clinicLabel(both, pageContext('ar')).attributes).toEqual({ lang: 'nl', dir: 'ltr' });
});

test('what a clinic is and where is one phrase, with its town where it has said so', () => {
  expect(clinicPlace(clinic(), en)).toBe('Midwifery practice, United Kingdom');
  expect(clinicPlace(clinic({ place: everywhere('Example Town') }), en)).toBe(
    'Midwifery practice, Example Town, United Kingdom',
  );
});

describe('advice', () => {
  test('is called what the clinic calls it, or what its kind is called', () => {
    expect(adviceTitle({ kind: 'procedure', title: everywhere('Curettage') }, en)).toBe('Curettage');
    expect(adviceTitle({ kind: 'procedure' }, en)).toBe('Procedure');
  });

  test('that is alone in its part gives the part its title', () => {
    const own = { ...said, id: 'call', kind: 'when-to-call' as const, title: everywhere('When to call Example') };
    const first = { ...said, id: 'first', kind: 'what-happens' as const, title: everywhere('First') };
    const parts = adviceParts(
      clinic({
        advice: [
          own,
          first,
          { ...first, id: 'second' },
          { ...said, id: 'wait', kind: 'waiting' },
          { ...said, id: 'tablets', kind: 'medication' },
        ],
      }),
    );
    expect(parts.map((part) => partTitle(part, en))).toEqual([
      'When to call Example',
      'What happens, and when',
      'What can be done',
    ]);
  });

  test('is the clinic’s own with its day, or what we have read with the day we read it', () => {
    const basis = { resource: 'leaflet', on: '2026-01-15', note: everywhere('From a leaflet.') };
    expect(adviceCredit(said, clinic(), en)).toBe('Example Clinic, 15 Jan 2026');
    expect(adviceCredit(said, clinic({ basis }), en)).toBe('According to Example Clinic, read on 15 Jan 2026');
  });
});
