import type { z } from 'astro/zod';
import { API_URLS } from '../../i18n/urls.ts';
import type { ApiContent, ApiContext } from './api-content.ts';

/** One JSON document, made when it is asked for. */
export interface ApiDocument {
  /** Address from the root. */
  path: string;
  body: (context: ApiContext) => unknown;
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
    documents: () => [{ path, body }],
  };
}

/** Names of the parameters of an address, in their order. */
export function parametersOf({ path }: Pick<Endpoint, 'path'>): string[] {
  return [...path.matchAll(/\{([a-z]+)\}/g)].map(([, name = '']) => name);
}
