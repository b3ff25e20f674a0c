import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VALID_ROOT } from '../example-content.ts';
import type { RuleCase } from './rule-case.ts';

const CLINIC = 'clinics/example-clinic.yaml';
const THEME = "theme: { accent: '#14532d', accentDark: '#a7d7b8' }";
const text = readFileSync(join(VALID_ROOT, CLINIC), 'utf8');
/** From the website to the end of the telephone numbers. */
const PHONES = text.slice(text.indexOf('website:'), text.indexOf('emergency:'));

/** Clinics that nobody can reach or read, and examples that were taken for content. */
export const CLINIC_CASES: readonly RuleCase[] = [
  {
    rule: 'clinic-theme-contrast',
    name: 'colours too near to a ground, light and dark, and none that are far enough from it',
    changes: { [CLINIC]: [[THEME, "theme: { accent: '#757575', accentDark: '#7a7f85' }"]] },
    expected: [
      {
        at: `${CLINIC}:68:10`,
        field: 'theme.accent',
        found: '"#757575", which has a contrast of 3.91 to 1 with #e3efee',
        allowed: 'a colour with a contrast of at least 4.5 to 1 with #fbfaf7, #ffffff, #e3efee',
        fix: 'Choose a darker colour.',
      },
      {
        at: `${CLINIC}:68:29`,
        field: 'theme.accentDark',
        found: '"#7a7f85", which has a contrast of 3.46 to 1 with #18302f',
        fix: 'Choose a lighter colour.',
      },
    ],
  },
  {
    rule: 'clinic-without-contact',
    name: 'a clinic with neither telephone number nor website',
    changes: { [CLINIC]: [[PHONES, 'phones: []\n']] },
    expected: [{ at: `${CLINIC}:10:1`, field: 'phones', found: 'no telephone number and no website' }],
  },
  {
    rule: 'example-in-content',
    name: 'names and numbers that belong to nobody, outside what is an example itself',
    changes: {
      'care-countries/gb.yaml': [["number: '111'", "number: '01632 960 001'"]],
      'organizations/example-clinic.yaml': [['country: GB', 'country: GB\npartOf: village-hospital']],
      'organizations/village-hospital.yaml':
        'name: Village Hospital\nlang: en\nkind: hospital\ncountry: GB\nurl: https://village.example.org/\n',
      'pages/about/zh-Hans.mdx': [['- 第一个示例', '- [第一个示例](https://example.com/)']],
    },
    expected: [
      {
        at: 'care-countries/gb.yaml:20:5',
        field: 'contacts[1].number',
        found: '"01632 960 001", a number that reaches nobody',
      },
      {
        at: 'organizations/village-hospital.yaml:5:1',
        field: 'url',
        found: '"village.example.org", a name that belongs to nobody',
        allowed: 'an address that somebody has published',
      },
      { at: 'pages/about/zh-Hans.mdx:13:3', field: 'body', found: '"example.com", a name that belongs to nobody' },
    ],
  },
];
