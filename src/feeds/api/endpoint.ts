import type { z } from 'astro/zod';
import { API_URLS } from '../../i18n/urls.ts';
import type { ApiContent, ApiContext } from './api-content.ts';

/** One JSON document, made when it is asked for. All data, so that a build can tell whether it is still the same. */
export interface ApiDocument<T = unknown> {
  /** Name of its {@link Endpoint}. */
  endpoint: string;
  /** Address from the root. */
  path: string;
  /** What it is about, where the endpoint has more than one. */
  about?: T;
}

/** One kind of file that programs read. */
export interface Endpoint {
  /** Name of its operation, and of its schema. */
  name: string;
  /** Address from the root; what stands between braces is a parameter. */
  path: string;
  mediaType: string;
  /** What it holds, in one line of English. */
  summary: string;
  /** Shape of a JSON document. */
  shape?: z.ZodType;
  /** The documents; left out where a route of its own makes the files. */
  documents?: (content: ApiContent) => ApiDocument[];
  /** What stands in one of {@link documents}. */
  body?: (context: ApiContext, about: unknown) => unknown;
}

/** Media types of what programs read. */
export const MEDIA = {
  json: 'application/json',
  jsonLd: 'application/ld+json',
  csv: 'text/csv',
  xml: 'application/xml',
  dtd: 'application/xml-dtd',
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  jsonFeed: 'application/feed+json',
} as const;

/** An endpoint that is one JSON document. */
export function single(
  name: string,
  file: string,
  summary: string,
  body: (context: ApiContext) => unknown,
  shape?: Endpoint['shape'],
): Endpoint {
  const path = API_URLS.document(file);
  return {
    name,
    path,
    mediaType: MEDIA.json,
    summary,
    ...(shape && { shape }),
    documents: () => [{ endpoint: name, path }],
    body,
  };
}

/**
 * An endpoint that is a JSON document for each of several things.
 * @param pathOf Address of the document about one of them.
 */
export function each<T>(
  endpoint: Omit<Endpoint, 'mediaType' | 'documents' | 'body'>,
  things: (content: ApiContent) => readonly T[],
  pathOf: (about: T) => string,
  body: (about: T, context: ApiContext) => unknown,
): Endpoint {
  return {
    ...endpoint,
    mediaType: MEDIA.json,
    documents: (content) => things(content).map((about) => ({ endpoint: endpoint.name, path: pathOf(about), about })),
    body: (context, about) => body(about as T, context),
  };
}

/** Names of the parameters of an address, in their order. */
export function parametersOf({ path }: Pick<Endpoint, 'path'>): string[] {
  return [...path.matchAll(/\{([a-z]+)\}/g)].map(([, name = '']) => name);
}
