import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, test } from 'vitest';
import { parametersOf } from '../../../../src/feeds/api/endpoint.ts';
import { ENDPOINTS } from '../../../../src/feeds/api/endpoints.ts';
import { indexDocument } from '../../../../src/feeds/api/index-document.ts';
import { openApiDocument, schemasOf } from '../../../../src/feeds/api/open-api.ts';
import { contextWith } from './example-context.ts';

const context = contextWith();
const document = openApiDocument(ENDPOINTS, context);

describe('the OpenAPI document', () => {
  test('is valid', async () => {
    const validator = new Validator();
    const { valid, errors } = await validator.validate(JSON.parse(JSON.stringify(document)) as Record<string, unknown>);
    expect(errors).toBeUndefined();
    expect(valid).toBe(true);
    expect(validator.version).toBe('3.1');
  });

  test('has an operation of its own name for every endpoint', () => {
    expect(Object.keys(document.paths)).toEqual(ENDPOINTS.map(({ path }) => path));
    const names = Object.values(document.paths).map(({ get }) => get.operationId);
    expect(new Set(names).size).toBe(ENDPOINTS.length);
  });

  test('explains every parameter, with its values where they are few', () => {
    for (const endpoint of ENDPOINTS) {
      const { parameters = [] } = document.paths[endpoint.path]!.get;
      expect(parameters.map(({ name }) => name)).toEqual(parametersOf(endpoint));
      for (const { name, description, schema } of parameters) {
        expect(description, name).toBeTruthy();
        if (name === 'topic') expect(schema.enum).toEqual(['topic', 'other']);
      }
    }
  });

  test('points to schemas that it has', () => {
    const pointed = [...JSON.stringify(document.paths).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)];
    expect([...new Set(pointed.map(([, name]) => name))].sort()).toEqual(
      Object.keys(document.components.schemas).sort(),
    );
    expect(JSON.stringify(document.components)).not.toContain('$ref');
  });
});

describe('the index', () => {
  const index = indexDocument(ENDPOINTS, context);

  test('names every endpoint, with its schema', () => {
    expect(index.endpoints.map(({ name }) => name)).toEqual(ENDPOINTS.map(({ name }) => name));
    const schemas = new Set(index.endpoints.flatMap(({ schema }) => schema ?? []));
    expect([...schemas]).toEqual(
      schemasOf(ENDPOINTS).map(({ name }) => `https://example.org/api/v1/schemas/${name}.json`),
    );
    expect(index.endpoints.find(({ name }) => name === 'clinicHub')).toMatchObject({
      url: 'https://example.org/api/v1/hubs/{locale}/{topic}/{clinic}.json',
      schema: 'https://example.org/api/v1/schemas/hub.json',
    });
  });

  test('counts what there is, and names every feed', () => {
    expect(index.counts).toEqual({
      topics: 2,
      resources: 3,
      versions: 5,
      organizations: 2,
      clinics: 1,
      facts: 2,
      campaigns: 1,
      surveyQuestions: 1,
      stories: 1,
      languages: 4,
    });
    expect(index.feeds).toHaveLength(5 * 5);
    expect(index.feeds[1]).toEqual({
      locale: 'en',
      lang: 'en',
      of: 'topic',
      topic: 'topic',
      rss: 'https://example.org/feeds/en/topics/topic.xml',
      atom: 'https://example.org/feeds/en/topics/topic.atom',
      json: 'https://example.org/feeds/en/topics/topic.json',
    });
    expect(index.feeds.slice(3, 5)).toMatchObject([
      { of: 'campaigns', rss: 'https://example.org/feeds/en/campaigns.xml' },
      { of: 'campaign', campaign: 'campaign', atom: 'https://example.org/feeds/en/campaigns/campaign.atom' },
    ]);
  });
});
