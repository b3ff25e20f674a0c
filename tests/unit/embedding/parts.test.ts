import { expect, test } from 'vitest';
import { partsOf } from '../../../src/embedding/parts.ts';
import { hubView } from '../../../src/hub/view.ts';
import { HubElement, type HubNode } from '../../../src/hub/tree.ts';
import { clinic, recall } from '../domain/example-entities.ts';
import { exampleCampaignHub } from '../hub/example-campaign-hub.ts';
import { exampleHub } from '../hub/example-hub.ts';

/** Parts that a view is made of. */
function viewed(node: HubNode): string[] {
  if (!(node instanceof HubElement)) return [];
  return [node.attributes['data-part'] ?? [], ...node.children.map(viewed)].flat();
}

test.each([undefined, clinic()])('the parts that can be chosen are those of the view (clinic: %s)', (ofClinic) => {
  const hub = exampleHub('en', ofClinic);
  expect([...partsOf(hub)].sort()).toEqual([...new Set(viewed(hubView(hub, { theme: 'auto' })))].sort());
});

test('a hub without summary, care and guides has its sections only', () => {
  const { care, ...hub } = exampleHub();
  expect(care).toBeDefined();
  const sections = hub.groups.flatMap((group) => group.sections.map(({ id }) => id));
  expect([...partsOf({ ...hub, summary: [], guides: [] })]).toEqual(sections);
});

test('the parts of a campaign that can be chosen are those of the view', () => {
  const empty = exampleCampaignHub('en', { surveys: [], timeline: [], actions: [] });
  for (const hub of [exampleCampaignHub(), empty, exampleCampaignHub('en', { recall: recall() })]) {
    expect([...partsOf(hub)]).toEqual(viewed(hubView(hub, { theme: 'auto' })));
  }
  expect(partsOf(empty).size).toBe(partsOf(exampleCampaignHub()).size - 3);
});
