/** A test of the browser suite: its file below `tests/e2e/`, and words of its title, or the title of a step in it. */
export interface TestName {
  spec: string;
  title: string;
}

/** When people last looked at a criterion. */
export interface Look {
  /** Day, as `2026-11-28`. */
  on: string;
  by: string;
  /** What they found. */
  found: string;
}

/** A success criterion of WCAG 2.2, and how it is checked. */
export interface Criterion {
  /** Such as `1.4.10`. */
  number: string;
  name: string;
  level: 'A' | 'AA';
  /**
   * Who can tell: nobody needs to, as what it is about is not on the site (`absent`); tests alone (`tests`); tests find failures, and only
   * people find that there are none (`both`); people alone (`people`).
   */
  told: 'absent' | 'tests' | 'both' | 'people';
  /** What the site does about it, or why it has no bearing. */
  remark: string;
  tests: readonly TestName[];
  /** What only people can find out. There for every criterion that people tell about. */
  people?: string;
  /** Left out as long as nobody has looked. */
  look?: Look;
}

/** A step that every kind of page goes through. */
export const onEveryPage = (title: string): TestName => ({ spec: 'accessibility/every-page.spec.ts', title });

/** What axe looks for on every kind of page. */
export const AXE: readonly TestName[] = [
  onEveryPage('axe finds nothing in light'),
  onEveryPage('axe finds nothing, colours aside'),
];

/** That nothing is there which plays, moves, is dragged, runs out or asks who one is. */
export const NOTHING_OF_THAT_KIND = onEveryPage('nothing plays, is dragged, runs out or asks who one is');
