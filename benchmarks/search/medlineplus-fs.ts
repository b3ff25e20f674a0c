import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const TOPICS = 'topics-en-2024-06-06.jsonl.gz';
const SYNONYMS = 'also-called-medquad.jsonl.gz';

/** A health topic of MedlinePlus. */
export interface MedlinePlusTopic {
  /** Last part of its address, fit to be an id. */
  slug: string;
  url: string;
  title: string;
  alsoCalled: readonly string[];
  summaryHtml: string;
}

/** Whether a folder holds the data. */
export function hasMedlinePlus(folder: string): boolean {
  return [TOPICS, SYNONYMS].every((name) => existsSync(join(folder, name)));
}

/** So many topics in the order of the file; topics without synonyms are left out first, from the end. */
export function readMedlinePlus(folder: string, most: number): MedlinePlusTopic[] {
  const synonyms = new Map(
    readLines<{ slug: string; alsoCalled: string[] }>(join(folder, SYNONYMS)).map((line) => [
      line.slug,
      line.alsoCalled,
    ]),
  );
  const topics = readLines<Omit<MedlinePlusTopic, 'slug' | 'alsoCalled'>>(join(folder, TOPICS)).map((line) => {
    const slug = new URL(line.url).pathname.replace(/^\/|\.html$/g, '');
    return { ...line, slug, alsoCalled: [...new Set(synonyms.get(slug))] };
  });
  const surplus = topics.length - most;
  const plain = topics.filter(({ alsoCalled }) => alsoCalled.length === 0);
  const dropped = new Set(surplus > 0 ? plain.slice(-surplus) : []);
  return topics.filter((topic) => !dropped.has(topic)).slice(0, most);
}

function readLines<T>(file: string): T[] {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as T);
}
