import type { RuleCase } from './rule-case.ts';

const TERM = 'glossary/example-term';
const FACT = 'facts/example-instruction.yaml';

/** Translations that have no source, or an older one. */
export const TRANSLATION_CASES: readonly RuleCase[] = [
  {
    rule: 'translation-of-missing-source',
    name: 'texts translated from themselves, in files of their own and in records',
    changes: {
      [`${TERM}/es.mdx`]: [['of: en', 'of: es']],
      [FACT]: [['nl: { status: draft, translation: { of: en', 'nl: { status: draft, translation: { of: nl']],
    },
    expected: [
      { at: `${FACT}:17:39`, field: 'texts.nl.translation.of', found: '"nl", the locale of the text itself' },
      { at: `${TERM}/es.mdx:5:16`, field: 'translation.of', found: '"es", the locale of the text itself' },
    ],
  },
  {
    rule: 'translation-of-missing-source',
    name: 'a source that has no file',
    changes: { 'pages/about/en.mdx': null },
    expected: [
      ...['ar', 'es', 'nl', 'zh-Hans'].map((locale) => ({
        at: `pages/about/${locale}.mdx:6:16`,
        field: 'translation.of',
        found: '"en", a locale in which there is no such text',
      })),
      {
        at: 'pages/about/en.mdx:1:1',
        rule: 'missing-locale',
        field: '',
        found: 'no text of "about" in the locale "en"',
      },
    ].sort((a, b) => (a.at < b.at ? -1 : 1)),
  },
  {
    rule: 'translation-of-missing-source',
    name: 'texts translated from each other',
    changes: {
      [FACT]: [
        [
          `ar: { status: draft, translation: { of: en, fingerprint: '270eff5852f0'`,
          `ar: { status: draft, translation: { of: zh-Hans, fingerprint: '97b4370793b8'`,
        ],
        [
          `zh-Hans: { status: draft, translation: { of: en, fingerprint: '270eff5852f0'`,
          `zh-Hans: { status: draft, translation: { of: ar, fingerprint: 'bb1d8984fb9b'`,
        ],
      ],
    },
    expected: [
      {
        at: `${FACT}:18:39`,
        field: 'texts.ar.translation.of',
        found: '"ar" translated from "zh-Hans" translated from "ar"',
      },
      {
        at: `${FACT}:19:44`,
        field: 'texts.zh-Hans.translation.of',
        found: '"zh-Hans" translated from "ar" translated from "zh-Hans"',
      },
    ],
  },
  {
    rule: 'stale-translation',
    name: 'a source whose words have changed since',
    changes: {
      'topics/example-topic/nl.mdx': [['translation: { of: en', 'translation: { of: es']],
      [FACT]: [['en: Bring the', 'en: Please bring the']],
    },
    expected: [
      {
        at: 'facts/example-instruction.yaml:16:47',
        field: 'texts.es.translation.fingerprint',
        found: '"270eff5852f0", but the text in "en" is now "969d657e0b32"',
      },
      {
        at: 'facts/example-instruction.yaml:17:47',
        field: 'texts.nl.translation.fingerprint',
        found: '"270eff5852f0", but the text in "en" is now "969d657e0b32"',
      },
      {
        at: 'facts/example-instruction.yaml:18:47',
        field: 'texts.ar.translation.fingerprint',
        found: '"270eff5852f0", but the text in "en" is now "969d657e0b32"',
      },
      {
        at: 'facts/example-instruction.yaml:19:52',
        field: 'texts.zh-Hans.translation.fingerprint',
        found: '"270eff5852f0", but the text in "en" is now "969d657e0b32"',
      },
      {
        at: 'topics/example-topic/nl.mdx:7:24',
        field: 'translation.fingerprint',
        found: '"3258babb6619", but the text in "es" is now "f0a9339df599"',
      },
    ],
  },
  {
    rule: 'stale-translation',
    name: 'a changed title, but neither other spaces nor words that readers do not see',
    changes: {
      'pages/about/en.mdx': [['title: About this site', 'title: About us']],
      'topics/example-topic/en.mdx': [
        ['[specimen]', '[specimens]'],
        ['This paragraph is an example.', 'This paragraph\n  is an  example.'],
      ],
    },
    expected: [
      {
        at: 'pages/about/ar.mdx:6:24',
        field: 'translation.fingerprint',
        found: '"89fd4e3293a1", but the text in "en" is now "fe5f2231a664"',
      },
      {
        at: 'pages/about/es.mdx:6:24',
        field: 'translation.fingerprint',
        found: '"89fd4e3293a1", but the text in "en" is now "fe5f2231a664"',
      },
      {
        at: 'pages/about/nl.mdx:6:24',
        field: 'translation.fingerprint',
        found: '"89fd4e3293a1", but the text in "en" is now "fe5f2231a664"',
      },
      {
        at: 'pages/about/zh-Hans.mdx:6:24',
        field: 'translation.fingerprint',
        found: '"89fd4e3293a1", but the text in "en" is now "fe5f2231a664"',
      },
    ],
  },
];
