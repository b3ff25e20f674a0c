import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import * as fc from 'fast-check';
import { XmlDocument, XmlElement } from 'libxml2-wasm';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { campaignOembed, oembedContract, oembedXml, topicOembed, type Oembed } from '../../../src/feeds/oembed.ts';
import { pageContext } from '../../../src/i18n/page-context.ts';
import { LOCALE_IDS } from '../../../src/schemas/vocabulary.ts';
import { campaign } from '../domain/example-campaign.ts';
import { topic } from '../domain/example-entities.ts';

const ORIGIN = 'https://example.org/';

/** The document of a topic with a title. */
function titled(title: string): Oembed {
  const { texts } = topic();
  return topicOembed({ id: 'topic', texts: { ...texts, en: { ...texts.en, title } } }, pageContext('en'), ORIGIN);
}

/** The values of a document in XML, by name. Throws where it is not well formed. */
function readXml(xml: string): Record<string, string> {
  using document = XmlDocument.fromString(xml);
  const values = document.find('/oembed/*').filter((node) => node instanceof XmlElement);
  return Object.fromEntries(values.map(({ name, content }) => [name, content]));
}

describe('the oEmbed document of a topic', () => {
  test.each(LOCALE_IDS)('in %s says what the standard asks for, and names no author', (locale) => {
    const page = pageContext(locale);
    const document = topicOembed(topic(), page, ORIGIN);
    expect(document).toEqual({
      version: '1.0',
      type: 'rich',
      title: topic().texts[locale].title,
      provider_name: 'Signpost',
      provider_url: `https://example.org/${locale}/`,
      cache_age: 86_400,
      html: expect.stringContaining(`src="https://example.org/embed/${locale}/topic/"`) as string,
      width: 640,
      height: 800,
    });
    expect(oembedContract.parse(document)).toEqual(document);
  });

  test('holds one frame in a sandbox, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (title) => {
        const { childNodes, firstElementChild: frame } = parse(titled(title).html);
        expect(childNodes).toHaveLength(1);
        expect(frame?.tagName).toBe('IFRAME');
        expect(frame?.getAttribute('src')).toBe('https://example.org/embed/en/topic/');
        expect(frame?.getAttribute('sandbox')).not.toContain('allow-same-origin');
        expect(frame?.innerHTML).toBe('');
      }),
    );
  });

  test('is the same in XML, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (title) => {
        const document = titled(title);
        const written = Object.entries(document).map(([name, value]) => [name, String(value)]);
        expect(readXml(oembedXml(document))).toEqual(Object.fromEntries(written));
      }),
    );
  });

  test('breaks no XML with markup or characters that XML cannot hold', () => {
    const { title } = readXml(oembedXml(titled('<x>]]>&amp;"\u0000\u0008\ud800 & \ufffe')));
    expect(title).toBe('<x>]]>&amp;" & ');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(Object.keys(readXml(oembedXml(titled(`a${text}`))))).toHaveLength(9);
      }),
    );
  });
});

test.each(LOCALE_IDS)('the oEmbed document of a campaign in %s holds the frame of it', (locale) => {
  const document = campaignOembed(campaign(), pageContext(locale), ORIGIN);
  expect(oembedContract.parse(document)).toEqual(document);
  expect(document.title).toBe('Example campaign');
  const frame = parse(document.html).querySelector('iframe');
  expect(frame?.getAttribute('src')).toBe(`https://example.org/embed/${locale}/campaigns/campaign/`);
});

test('the shape can be given to other tools as JSON Schema', async () => {
  const { z } = await import('astro/zod');
  const schema = z.toJSONSchema(oembedContract, { target: 'draft-7' });
  const validate = addFormats.default(new Ajv()).compile(schema);
  expect(validate(titled('Loss'))).toBe(true);
  expect(validate({ ...titled('Loss'), author_name: 'Somebody' })).toBe(false);
});
