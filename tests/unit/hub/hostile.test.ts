import * as fc from 'fast-check';
import { parse, type HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { nodeHtml } from '../../../src/hub/html.ts';
import { readEmbedOptions } from '../../../src/hub/options.ts';
import { HubElement, type HubNode } from '../../../src/hub/tree.ts';
import type { AnyHub } from '../../../src/hub/view-context.ts';
import { hubView } from '../../../src/hub/view.ts';
import { exampleCampaignHub } from './example-campaign-hub.ts';
import { exampleClinicHub } from './example-hub.ts';

const MARKUP = [
  '"><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '</section></details><h1>',
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'https://example.org/" onclick="alert(1)',
  '//evil.example/',
  '{label}{name}{day}$&$1$`',
  '&amp;&lt;&#60;',
  '<!--',
  ']]>',
  '\u202e\u0000',
];
const anyText = fc.oneof(fc.constantFrom(...MARKUP), fc.string({ unit: 'binary', maxLength: 60 }));

/** What a document may hold in place of a text if it does not keep the contract. */
const anyValue = fc.oneof(
  anyText,
  fc.constant(null),
  fc.integer(),
  fc.constant({ tag: 'script', attributes: { src: 'https://evil.example/' }, children: ['alert(1)'] }),
  fc.constant(['script', {}, ['alert(1)']]),
);

/** Documents of every kind, with something of everything. */
const DOCUMENTS: readonly AnyHub[] = [exampleClinicHub(), exampleCampaignHub()];

/** A document with some of its texts replaced. Its kind is what a script has asked for. */
function spoiled(replacement: fc.Arbitrary<unknown>): fc.Arbitrary<AnyHub> {
  return fc
    .constantFrom(...DOCUMENTS)
    .chain((hub) =>
      fc
        .array(fc.tuple(fc.nat(texts(hub).length - 1), replacement), { minLength: 1, maxLength: 12 })
        .map((changes) => ({ ...replaced(hub, new Map(changes)), kind: hub.kind }) as AnyHub),
    );
}

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}

function replaced(hub: AnyHub, changes: ReadonlyMap<number, unknown>): AnyHub {
  let index = -1;
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') return changes.has(++index) ? changes.get(index) : value;
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, walk(each)]));
  };
  return walk(hub) as AnyHub;
}

const anyParams = fc.dictionary(
  fc.constantFrom('sections', 'country', 'theme', 'accent', 'contact', 'phone', 'heading-level', 'target'),
  anyText,
);
const optionsOf = (params: Record<string, string>) => readEmbedOptions(new URLSearchParams(params));

/** Elements and attributes of a tree, in order. */
function shapeOf(node: HubNode): string[] {
  if (!(node instanceof HubElement)) return [];
  const names = Object.entries(node.attributes).flatMap(([name, value]) => (value === undefined ? [] : [name]));
  return [`${node.tag} ${names.sort().join()}`, ...node.children.flatMap(shapeOf)];
}

function shapeOfHtml(element: HTMLElement): string[] {
  return element.childNodes.flatMap((node) => {
    if (!('tagName' in node)) return [];
    const child = node as HTMLElement;
    return [`${child.tagName.toLowerCase()} ${Object.keys(child.attributes).sort().join()}`, ...shapeOfHtml(child)];
  });
}

function hrefsOf(node: HubNode): string[] {
  if (!(node instanceof HubElement)) return [];
  return [
    ...(node.attributes['href'] === undefined ? [] : [node.attributes['href']]),
    ...node.children.flatMap(hrefsOf),
  ];
}

/** Every element a view is made of. */
const TAGS = /^(?:section|footer|div|h[2-6]|p|ul|ol|li|details|summary|a|b|span|cite|em|strong)$/;

describe('a hostile document', () => {
  test('gets no element and no attribute of its own into the HTML', () => {
    fc.assert(
      fc.property(spoiled(anyText), anyParams, (hub, params) => {
        const tree = hubView(hub, optionsOf(params), { asOf: '28 Nov 2026' });
        expect(shapeOfHtml(parse(nodeHtml(tree)))).toEqual(shapeOf(tree));
      }),
      { numRuns: 300 },
    );
  });

  test('gets no address into a link but of the web or a telephone', () => {
    fc.assert(
      fc.property(spoiled(anyText), anyParams, (hub, params) => {
        for (const href of hrefsOf(hubView(hub, optionsOf(params))))
          expect(href).toMatch(/^(?:https?:\/\/\S+|tel:[0-9+]*)$/i);
      }),
      { numRuns: 300 },
    );
  });

  test('cannot pass data off as an element', () => {
    fc.assert(
      fc.property(spoiled(anyValue), (hub) => {
        // What is no text may be refused, but never shown as markup.
        const html = attempt(() => nodeHtml(hubView(hub, { theme: 'auto' })));
        for (const shape of shapeOfHtml(parse(html))) expect(shape.split(' ')[0]).toMatch(TAGS);
      }),
      { numRuns: 300 },
    );
  });

  test('gives a view no larger than the document', () => {
    fc.assert(
      fc.property(spoiled(anyText), anyParams, (hub, params) => {
        const html = nodeHtml(hubView(hub, optionsOf(params)));
        expect(html.length).toBeLessThan(6 * JSON.stringify(hub).length);
      }),
    );
  });
});

function attempt(action: () => string): string {
  try {
    return action();
  } catch (error) {
    if (error instanceof TypeError) return '';
    throw error;
  }
}
