import { expect, test } from 'vitest';
import { proseTarget, type ProseContext } from '../../../src/components/prose/prose-context.ts';
import { pageContext } from '../../../src/i18n/page-context.ts';
import { resource } from '../domain/example-entities.ts';

const guide = resource();
const context: ProseContext = {
  page: pageContext('en'),
  resourceById: new Map([['guide', guide]]),
  termById: new Map(),
};

test('an element in prose gets what its id points to, and the page it stands on', () => {
  const found = proseTarget(context, (each) => each.resourceById, 'guide');
  expect(found.target).toBe(guide);
  expect(found.page).toBe(context.page);
});

test('an id that points nowhere, or a page that handed nothing down, stops the build', () => {
  expect(() => proseTarget(context, (each) => each.resourceById, 'gone')).toThrow('Prose points to "gone"');
  expect(() => proseTarget(undefined, (each) => each.resourceById, 'guide')).toThrow('Prose points to "guide"');
});
