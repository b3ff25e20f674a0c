import { AXE, NOTHING_OF_THAT_KIND, onEveryPage, type Criterion } from './criterion.ts';

const NO_MEDIA = 'Pages play neither sound nor film. Films and recordings of others are links to their pages.';

const media = (number: string, name: string, level: 'A' | 'AA'): Criterion => ({
  number,
  name,
  level,
  told: 'absent',
  remark: NO_MEDIA,
  tests: [NOTHING_OF_THAT_KIND],
});

/** Principle 1. */
export const PERCEIVABLE: readonly Criterion[] = [
  {
    number: '1.1.1',
    name: 'Non-text Content',
    level: 'A',
    told: 'both',
    remark:
      'Charts have a name with their figures, and a table beside them. Other drawings are ornament and hidden from screen readers.',
    tests: [...AXE, { spec: 'campaigns.spec.ts', title: 'charts of answers are pictures with a name' }],
    people: 'Whether a chart’s name and table tell what the chart shows.',
  },
  media('1.2.1', 'Audio-only and Video-only (Prerecorded)', 'A'),
  media('1.2.2', 'Captions (Prerecorded)', 'A'),
  media('1.2.3', 'Audio Description or Media Alternative (Prerecorded)', 'A'),
  media('1.2.4', 'Captions (Live)', 'AA'),
  media('1.2.5', 'Audio Description (Prerecorded)', 'AA'),
  {
    number: '1.3.1',
    name: 'Info and Relationships',
    level: 'A',
    told: 'both',
    remark:
      'Headings, landmarks, lists, tables and groups of fields are elements of their kind. The shape of every kind of page is kept and compared.',
    tests: [...AXE, onEveryPage('the shape is the one that is kept'), onEveryPage('headings leave out no level')],
    people:
      'Whether what belongs together by its look also does for a screen reader. Lists without bullets may not be announced as lists by every one.',
  },
  {
    number: '1.3.2',
    name: 'Meaningful Sequence',
    level: 'A',
    told: 'both',
    remark: 'The order of the source is the order of reading.',
    tests: [onEveryPage('the focus is in sight, uncovered, ringed, and in the order one sees')],
    people: 'Whether a page read aloud from top to bottom makes sense.',
  },
  {
    number: '1.3.3',
    name: 'Sensory Characteristics',
    level: 'A',
    told: 'people',
    remark: 'Texts name what they mean by its words.',
    tests: [],
    people: 'Whether any text points to something by its place, shape or colour alone.',
  },
  {
    number: '1.3.4',
    name: 'Orientation',
    level: 'AA',
    told: 'both',
    remark: 'No style sheet asks how the screen is held.',
    tests: [onEveryPage('nothing comes by pointing alone')],
    people: 'Whether everything works on a device held either way.',
  },
  {
    number: '1.3.5',
    name: 'Identify Input Purpose',
    level: 'AA',
    told: 'absent',
    remark: 'No field asks about the reader. The only telephone number that can be entered is that of a practice.',
    tests: [onEveryPage('nothing comes by pointing alone')],
  },
  {
    number: '1.4.1',
    name: 'Use of Color',
    level: 'A',
    told: 'both',
    remark: 'Links in text are underlined, series of charts have patterns, levels of urgency say so in words.',
    tests: [onEveryPage('axe finds nothing in light'), onEveryPage('forced colours keep everything apart')],
    people: 'Whether anything else is told by its colour alone.',
  },
  media('1.4.2', 'Audio Control', 'A'),
  {
    number: '1.4.3',
    name: 'Contrast (Minimum)',
    level: 'AA',
    told: 'both',
    remark: 'Colours come from one table, light and dark.',
    tests: [onEveryPage('axe finds nothing in light'), onEveryPage('axe finds nothing in dark')],
    people: 'Contrast in states that tests do not put a page into, such as under the pointer.',
  },
  {
    number: '1.4.4',
    name: 'Resize Text',
    level: 'AA',
    told: 'both',
    remark:
      'Sizes follow the size of text that the reader has set. Labels in charts on narrow screens stop growing at 150 %; their table does not.',
    tests: [onEveryPage('words stay whole and in sight when they are twice as large')],
    people: 'Whether everything still works with large text, on phones with a size of text of their own too.',
  },
  {
    number: '1.4.5',
    name: 'Images of Text',
    level: 'AA',
    told: 'absent',
    remark: 'Pages have no pictures of words. Words in charts are text.',
    tests: [NOTHING_OF_THAT_KIND],
  },
  {
    number: '1.4.10',
    name: 'Reflow',
    level: 'AA',
    told: 'both',
    remark: 'At 320 by 256 CSS pixels nothing scrolls sideways but wide tables and code, within their own frame.',
    tests: [
      onEveryPage('words stay whole and in sight at 400 %'),
      onEveryPage('at 400 % the focus stays in sight and little is covered'),
    ],
    people: 'Whether reading and choosing is bearable at 400 %.',
  },
  {
    number: '1.4.11',
    name: 'Non-text Contrast',
    level: 'AA',
    told: 'both',
    remark: 'The ring around what has the focus has a contrast of at least 3 to 1; fields have an edge.',
    tests: [
      onEveryPage('the focus is in sight, uncovered, ringed, and in the order one sees'),
      onEveryPage('forced colours keep everything apart'),
    ],
    people: 'Contrast of the edges of fields and of the parts of charts in the site’s own colours.',
  },
  {
    number: '1.4.12',
    name: 'Text Spacing',
    level: 'AA',
    told: 'both',
    remark: 'Boxes grow with their words.',
    tests: [onEveryPage('words stay whole and in sight with more space between them')],
    people: 'What a reader’s own style sheet does on pages that are not samples of their kind.',
  },
  {
    number: '1.4.13',
    name: 'Content on Hover or Focus',
    level: 'AA',
    told: 'both',
    remark: 'Nothing opens by pointing. Suggestions open while one types and close with Escape, definitions likewise.',
    tests: [
      onEveryPage('nothing comes by pointing alone'),
      { spec: 'definitions.spec.ts', title: 'a definition opens with Enter, closes with Escape' },
    ],
    people: 'Whether what opens ever hides what one needs to read.',
  },
];
