import { digest } from './fingerprint.ts';

const LONGEST = 60;

/** Words as an id: lower case letters, digits and hyphens, cut at a word. Of words in another script a short hash is made. */
export function idOf(...words: readonly string[]): string {
  const text = words.join(' ');
  const parts = text
    .normalize('NFKD')
    .replaceAll(/\p{M}|['’]/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  let id = '';
  for (const part of parts ?? []) {
    const longer = id === '' ? part.slice(0, LONGEST) : `${id}-${part}`;
    if (longer.length > LONGEST) break;
    id = longer;
  }
  return id === '' ? withHash('x', text) : id;
}

/** An id made unlike others by the hash of something that tells them apart. */
export function withHash(id: string, text: string): string {
  return `${id}-${digest(text, 6)}`;
}
