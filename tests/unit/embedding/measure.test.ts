import { expect, test } from 'vitest';
import { embedSizes } from '../../../src/embedding/measure.ts';
import { hubKey } from '../../../src/embedding/sizes.ts';

const FILES: Record<string, string> = {
  '/embed/en/topic/index.html':
    '<link rel="canonical" href="/en/"><link rel="stylesheet" href="/a.css"><script type="module" src="/b.js"></script>',
  '/embed/en/topic/example-clinic/index.html': '<p>Nothing to load</p>',
  '/embed/v1/signpost.js': 'x'.repeat(100),
  '/embed/v1/frame-height.js': 'x'.repeat(7),
  '/embed/v1/snippets/en/topic.html': 'x'.repeat(30),
  '/api/v1/hubs/en/topic.json': 'x'.repeat(20),
  '/api/v1/hubs/en/campaigns/example-campaign.json': 'x'.repeat(40),
  '/api/v1/hubs/en/topic/example-clinic.json': 'x'.repeat(25),
  '/a.css': 'x'.repeat(5),
  '/b.js': 'x'.repeat(6),
};
const page = FILES['/embed/en/topic/index.html']!.length;

/** A site whose files are compressed to what they are. */
const site = {
  paths: Object.keys(FILES).sort(),
  text: async (path: string) => FILES[path]!,
  compressed: async (path: string) => FILES[path]!.length,
};

test('each way is measured with all that it loads', async () => {
  const campaign = hubKey({ locale: 'en', campaign: 'example-campaign' });
  const clinic = hubKey({ locale: 'en', topic: 'topic', clinic: 'example-clinic' });
  expect(await embedSizes(site)).toEqual({
    ways: {
      frame: { 'en/topic': { requests: 3, bytes: page + 11 }, [clinic]: { requests: 1, bytes: 22 } },
      element: {
        'en/topic': { requests: 2, bytes: 120 },
        [clinic]: { requests: 2, bytes: 125 },
        [campaign]: { requests: 2, bytes: 140 },
      },
      html: { 'en/topic': { requests: 0, bytes: 30 } },
      data: {
        'en/topic': { requests: 1, bytes: 20 },
        [clinic]: { requests: 1, bytes: 25 },
        [campaign]: { requests: 1, bytes: 40 },
      },
    },
    grow: { requests: 1, bytes: 7 },
  });
});
