import { expect, test } from 'vitest';
import { proseContext, proseTarget } from '../../../src/components/prose/prose-context.ts';
import { pageContext } from '../../../src/i18n/page-context.ts';
import { careCard, fact, resource, term } from '../domain/example-entities.ts';

const page = pageContext('en');
const guide = resource();
const figure = fact();
const content = {
  resourceById: new Map([['guide', guide]]),
  termById: new Map([['term', term()]]),
  factById: new Map([['fact', figure]]),
};
const context = proseContext(page, content);

test('an element in prose gets what its id points to, and the page it stands on', () => {
  expect(proseTarget(context, (each) => each.resourceById, 'guide')).toEqual({ page, target: guide });
  expect(proseTarget(context, (each) => each.factById, 'fact').target).toBe(figure);
});

test('an id that points nowhere, or a page that handed nothing down, stops the build', () => {
  expect(() => proseTarget(context, (each) => each.resourceById, 'gone')).toThrow('Prose points to "gone"');
  expect(() => proseTarget(undefined, (each) => each.resourceById, 'guide')).toThrow('Prose points to "guide"');
});

test('every page begins without defined terms, and has care advice only where it was given', () => {
  context.defined.add('term');
  expect(proseContext(page, content).defined).toEqual(new Set());
  expect(context).not.toHaveProperty('care');
  const care = { card: careCard(['guide']), countries: [], unreviewed: 'label' as const };
  expect(proseContext(page, content, care).care).toBe(care);
});
