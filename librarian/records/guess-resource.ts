import { LOCALE_IDS, WORLDWIDE, type FormatId } from '../../src/schemas/vocabulary.ts';
import type { Content, Entry } from '../content-model.ts';

/** What an address alone tells of the resource behind it. */
export interface ResourceGuess {
  /** A free id. */
  id: string;
  title: string;
  lang: string;
  formats: FormatId[];
  /** Id of the organization whose address it is below; undefined for one that is not known yet. */
  publisher?: string;
  jurisdiction: string;
}

const LONGEST_ID = 60;
const VIDEO_HOSTS = ['youtube.com', 'youtu.be', 'vimeo.com'];
/** Names that make no title by themselves. */
const TECHNICAL = /^(?:index|default|home|page|article|node|html?|php|aspx?|pdf|www|\d+)$/i;

/** Reads an address the way a librarian does, without opening it. */
export function guessResource(address: string, content: Content): ResourceGuess {
  const url = new URL(address);
  const host = url.hostname.replace(/^www\./, '');
  const publisher = publisherOf(url, content);
  const words = titleWords(url);
  const title = words.length === 0 ? host : sentenceCase(words);
  return {
    id: freeId(`${publisher?.id ?? host.split('.')[0]} ${words.join(' ')}`, content),
    title,
    lang: languageOf(url, publisher),
    formats: [formatOf(url, host)],
    ...(publisher && { publisher: publisher.id }),
    jurisdiction: publisher?.data.country ?? WORLDWIDE,
  };
}

/** The organization whose home address lies above an address; of several the nearest. */
function publisherOf(url: URL, { organizations }: Content): Entry<'organizations'> | undefined {
  const key = (each: URL) => `${each.hostname.replace(/^www\./, '')}${each.pathname.replace(/\/*$/, '/')}`;
  const wanted = key(url);
  const isAbove = ({ data }: Entry<'organizations'>) => {
    const home = data.url === undefined ? null : URL.parse(data.url);
    return home !== null && (wanted.startsWith(key(home)) || wanted.split('/')[0] === key(home).split('/')[0]);
  };
  const nearness = ({ data }: Entry<'organizations'>) =>
    wanted.startsWith(key(new URL(data.url!))) ? data.url!.length : 0;
  return [...organizations.values()].filter(isAbove).sort((a, b) => nearness(b) - nearness(a))[0];
}

function titleWords(url: URL): string[] {
  const parts = url.pathname.split('/').filter(Boolean);
  const last = parts.map(decoded).findLast((part) => wordsOf(part).some((word) => !TECHNICAL.test(word)));
  return wordsOf(last ?? '').filter((word) => !isLocale(word));
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function wordsOf(part: string): string[] {
  return part.replace(/\.[a-z]{2,5}$/i, '').match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

function isLocale(word: string): boolean {
  return (LOCALE_IDS as readonly string[]).includes(word.toLowerCase());
}

function sentenceCase(words: readonly string[]): string {
  const text = words.join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** The language that the path or the host names, or that of the publisher. */
function languageOf(url: URL, publisher: Entry<'organizations'> | undefined): string {
  const named = [...url.pathname.split('/'), ...url.hostname.split('.')].find((part) =>
    LOCALE_IDS.some((locale) => locale.toLowerCase() === part.toLowerCase()),
  );
  return LOCALE_IDS.find((locale) => locale.toLowerCase() === named?.toLowerCase()) ?? publisher?.data.lang ?? 'en';
}

function formatOf(url: URL, host: string): FormatId {
  if (/\.pdf$/i.test(url.pathname)) return 'pdf';
  if (/\.(?:mp3|m4a|ogg)$/i.test(url.pathname)) return 'audio';
  return VIDEO_HOSTS.includes(host) || /\.(?:mp4|webm)$/i.test(url.pathname) ? 'video' : 'html';
}

/** An id of the words that no resource has yet. */
function freeId(words: string, { ids }: Content): string {
  const plain = words
    .normalize('NFKD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase();
  const id = (plain.match(/[a-z0-9]+/g) ?? ['resource']).join('-').slice(0, LONGEST_ID).replace(/-$/, '');
  if (!ids.resources.has(id)) return id;
  let number = 2;
  while (ids.resources.has(`${id}-${number}`)) number += 1;
  return `${id}-${number}`;
}
