import type { RuleCase } from './rule-case.ts';

const TEXT = 'topics/example-topic/es.mdx';
const GUIDE = 'guides/example-steps/zh-Hans.mdx';
const PAGE = 'pages/about/nl.mdx';
const CODE = 'text-of-unknown-element';

/** Texts that name no source, hold code, or link to the wrong place. */
export const TEXT_CASES: readonly RuleCase[] = [
  {
    rule: 'uncited-paragraph',
    name: 'a paragraph and a list',
    changes: {
      [TEXT]: [
        ['</Term>. <Cite id="example-leaflet" />', '</Term>.'],
        [' <Cite id="example-guide" />', ''],
      ],
      'guides/example-steps/nl.mdx': [[' <Cite id="example-leaflet" />', '']],
    },
    expected: [
      { at: 'guides/example-steps/nl.mdx:8:1', field: 'body', found: 'no source for "Deze gids is een voorbeeld."' },
      {
        at: `${TEXT}:10:1`,
        field: 'body',
        found: 'no source for "Este párrafo es un ejemplo. Explica un término de ejemplo."',
      },
      {
        at: `${TEXT}:16:1`,
        field: 'body',
        found: 'no source for "El primer ejemplo de elemento de una lista.El segundo ejempl"',
      },
    ],
  },
  {
    rule: 'bare-figure',
    name: 'a figure in words',
    changes: { 'topics/example-topic/en.mdx': [['This paragraph is an example.', 'This happens to one in five.']] },
    expected: [
      {
        at: 'topics/example-topic/en.mdx:9:1',
        field: 'body',
        found: '"one in five" in "This happens to one in five. It explains an example"',
      },
      ...['ar', 'es', 'nl', 'zh-Hans'].map((locale) => ({
        at: `topics/example-topic/${locale}.mdx:7:24`,
        rule: 'stale-translation',
        field: 'translation.fingerprint',
        found: '"3258babb6619", but the text in "en" is now "d090e3f3f504"',
      })),
    ],
  },
  {
    rule: 'bare-figure',
    name: 'figures in the text of a topic or guide, but not those of ids and links',
    changes: {
      [TEXT]: [
        [
          'Este párrafo es un ejemplo.',
          'Ocurre en una de cada cinco, o en el 15 % de los ejemplos. [Más](https://www.example.org/2026/)',
        ],
        ['## Título de ejemplo', '## Antes de la semana **20**'],
      ],
      [GUIDE]: [['## 示例标题', '## 百分之十五']],
    },
    expected: [
      { at: 'guides/example-steps/zh-Hans.mdx:10:4', field: 'body', found: '"百分之十五" in "百分之十五"' },
      {
        at: 'topics/example-topic/es.mdx:10:1',
        field: 'body',
        found: '"15 %" in "a de cada cinco, o en el 15 % de los ejemplos. Más Exp"',
      },
      {
        at: 'topics/example-topic/es.mdx:10:1',
        field: 'body',
        found: '"una de cada cinco" in "Ocurre en una de cada cinco, o en el 15 % de los eje"',
      },
      { at: 'topics/example-topic/es.mdx:14:25', field: 'body', found: '"20" in "Antes de la semana 20"' },
    ],
  },
  {
    rule: 'bare-figure',
    name: 'figures in a step',
    changes: {
      'guides/example-steps/guide.yaml': [
        ['ar: في البداية', 'ar: بعد ٣ أيام'],
        ['nl: Eerste voorbeeldstap', 'nl: Voor een op de vijf'],
      ],
    },
    expected: [
      {
        at: 'guides/example-steps/guide.yaml:10:9',
        field: 'timeline.steps[0].title.nl',
        found: '"een op de vijf" in "Voor een op de vijf"',
      },
      { at: 'guides/example-steps/guide.yaml:17:9', field: 'timeline.steps[0].when.ar', found: '"٣" in "بعد ٣ أيام"' },
    ],
  },
  {
    rule: CODE,
    name: 'other elements, code, images and wrong attributes',
    changes: {
      [PAGE]: [
        [
          '## Voorbeeldkop',
          [
            "import Example from './example.js'",
            'Een <b>woord</b> en {1 + 1}.',
            '<script>example()</script>',
            '![Voorbeeld](https://www.example.org/example.png)',
            'Een <Cite id="example-leaflet" page="2">woord</Cite> en <Term id="example-term" />.',
          ].join('\n\n'),
        ],
      ],
    },
    expected: [
      { at: `${PAGE}:11:1`, field: 'body', found: 'code, "import Example from \'./example.js\'"' },
      { at: `${PAGE}:13:5`, field: 'body', found: 'the element <b>' },
      { at: `${PAGE}:13:21`, field: 'body', found: 'code, "{1 + 1}"' },
      { at: `${PAGE}:15:1`, field: 'body', found: 'the element <script>, which runs code in the reader’s browser' },
      { at: `${PAGE}:17:1`, field: 'body', found: 'an image' },
      { at: `${PAGE}:19:5`, field: 'body', found: 'the attribute "page" on <Cite>' },
      { at: `${PAGE}:19:5`, field: 'body', found: 'words inside <Cite>' },
      { at: `${PAGE}:19:57`, field: 'body', found: '<Term> without words' },
    ],
  },
  {
    rule: CODE,
    name: 'a care card where there is none, or twice',
    changes: {
      [TEXT]: [['## Título de ejemplo', '## Título de ejemplo\n\n<Care />']],
      [PAGE]: [['## Voorbeeldkop', '<Care />']],
    },
    expected: [
      { at: `${PAGE}:11:1`, field: 'body', found: '<Care /> where there is no care card to show' },
      { at: `${TEXT}:16:1`, field: 'body', found: '<Care /> a second time' },
    ],
  },
  {
    rule: 'anchor-id',
    name: 'anchors that no link can lead to',
    changes: {
      [PAGE]: [
        [
          '## Voorbeeldkop',
          '<Anchor id="kop" />\n\n<Anchor id="kop" />\n\n<Anchor id="De kop" />\n\n<Anchor />\n\n<Anchor id={kop} />',
        ],
      ],
    },
    expected: [
      { at: `${PAGE}:13:1`, field: 'body', found: '"kop" a second time' },
      { at: `${PAGE}:15:1`, field: 'body', found: '"De kop"' },
      { at: `${PAGE}:17:1`, field: 'body', found: 'no id' },
      { at: `${PAGE}:19:1`, field: 'body', found: 'no id' },
    ],
  },
  {
    rule: 'prose-link',
    name: 'links that leave the language, the site or safety',
    changes: {
      [PAGE]: [
        [
          '## Voorbeeldkop',
          [
            '[a](/en/about/) [b](/nl/about) [c](about/) [d](//www.w3.org/) [e](#top)',
            '[a](http://www.w3.org/) [b](javascript:alert\\(1\\)) [c](https://me@www.w3.org/)',
            '[a][ref] [b](/nl/about/#top) [c](/nl/?x=1) [d](https://www.w3.org)',
            '[ref]: mailto:editors@w3.org',
          ].join('\n\n'),
        ],
      ],
    },
    expected: [
      {
        at: `${PAGE}:11:1`,
        field: 'body',
        found: '"/en/about/"',
        fix: 'Start the link with /nl/, the locale of this text.',
      },
      { at: `${PAGE}:11:17`, field: 'body', found: '"/nl/about"', fix: 'End the link with a slash.' },
      { at: `${PAGE}:11:32`, field: 'body', found: '"about/"' },
      { at: `${PAGE}:11:44`, field: 'body', found: '"//www.w3.org/"' },
      { at: `${PAGE}:11:63`, field: 'body', found: '"#top"' },
      { at: `${PAGE}:13:1`, field: 'body', found: '"http://www.w3.org/"' },
      { at: `${PAGE}:13:25`, field: 'body', found: '"javascript:alert(1)"', fix: 'Delete the link.' },
      { at: `${PAGE}:13:52`, field: 'body', found: '"https://me@www.w3.org/"' },
      { at: `${PAGE}:17:1`, field: 'body', found: '"mailto:editors@w3.org"' },
    ],
  },
];
