import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HubError } from '../../../embed/hub-error.ts';
import { checkedHub } from '../../../embed/hub-shape.ts';
import { recall } from '../domain/example-entities.ts';
import { exampleCampaignHub } from '../hub/example-campaign-hub.ts';
import { exampleClinicHub, exampleHub } from '../hub/example-hub.ts';

/** The code of the error that a document gives; nothing for one that is taken. */
function codeOf(document: unknown, id = 'topic', kind: 'hub' | 'campaign' = 'hub'): string {
  try {
    checkedHub(document, kind, id);
    return '';
  } catch (error) {
    if (error instanceof HubError) return error.code;
    throw error;
  }
}

describe('a document', () => {
  test('of the site is taken', () => {
    expect(codeOf(exampleHub())).toBe('');
    expect(codeOf(exampleClinicHub('ar'))).toBe('');
    expect(codeOf(exampleCampaignHub('ar'), 'campaign', 'campaign')).toBe('');
    expect(codeOf(exampleCampaignHub('en', { recall: recall() }), 'campaign', 'campaign')).toBe('');
  });

  test('of another kind is not shown in its place', () => {
    expect(codeOf(exampleCampaignHub(), 'campaign', 'hub')).toBe('shape');
    expect(codeOf({ ...exampleHub(), id: 'campaign' }, 'campaign', 'campaign')).toBe('shape');
  });

  test('on another campaign is not shown in its place', () => {
    expect(codeOf(exampleCampaignHub(), 'other', 'campaign')).toBe('shape');
  });

  test.each(['latest', 'facts', 'surveys', 'standards', 'timeline', 'actions', 'pages', 'summary', 'labels'])(
    'on a campaign without %s is refused',
    (name) => {
      expect(codeOf({ ...exampleCampaignHub(), [name]: undefined }, 'campaign', 'campaign')).toBe('shape');
    },
  );

  test('may have gained fields', () => {
    expect(codeOf({ ...exampleHub(), later: {} })).toBe('');
  });

  test('of another version is named as such', () => {
    expect(codeOf({ ...exampleHub(), version: '2' })).toBe('version');
  });

  test('on another topic is not shown in its place', () => {
    expect(codeOf(exampleHub(), 'other')).toBe('shape');
  });

  test.each(['kind', 'title', 'description', 'url', 'lang', 'summary', 'groups', 'guides', 'dates', 'labels'])(
    'without %s is refused',
    (name) => {
      expect(codeOf({ ...exampleHub(), [name]: undefined })).toBe('shape');
    },
  );

  test('with labels that are no texts is refused', () => {
    const hub = exampleHub();
    expect(codeOf({ ...hub, labels: { ...hub.labels, colon: {} } })).toBe('shape');
  });

  test('of any kind is taken or refused with a reason', () => {
    const anyDocument = fc.oneof(fc.anything(), fc.jsonValue());
    fc.assert(
      fc.property(anyDocument, fc.constantFrom('hub' as const, 'campaign' as const), (document, kind) => {
        expect(codeOf(document, 'topic', kind)).toMatch(/^(?:shape|version)$/);
      }),
    );
  });
});
