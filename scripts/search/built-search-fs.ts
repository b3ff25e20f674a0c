/** The search of a built site, run outside a browser by the same code. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { MisuseError } from '../../librarian/command-line-fs.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import type { LocaleId } from '../../src/schemas/vocabulary.ts';
import { ConceptSet } from '../../src/search/concept-set.ts';
import type { ConceptFile, SharedConceptFile } from '../../src/search/concepts.ts';
import { conceptFile, engineFolder, recordFile, SHARED_CONCEPT_FILE } from '../../src/search/files.ts';
import { Finder, type SearchSource } from '../../src/search/finder.ts';
import type { SearchEngine } from '../../src/search/full-text.ts';
import { RANKING } from '../../src/search/ranking.ts';
import type { SearchRecord } from '../../src/search/records.ts';
import { serveSite } from '../serve-fs.ts';

interface Pagefind extends SearchEngine {
  init(): Promise<void>;
}

/** The search of a built site. */
export interface BuiltSearch {
  finder(locale: LocaleId): Finder;
  concepts(locale: LocaleId): Promise<ConceptSet>;
  close(): void;
}

/**
 * Opens the search of a built site.
 * @param folder The built site.
 * @throws MisuseError when the folder holds none.
 */
export async function openBuiltSearch(folder: string): Promise<BuiltSearch> {
  if (!existsSync(join(folder, SHARED_CONCEPT_FILE))) {
    throw new MisuseError(`The folder "${folder}" holds no built site. Run npm run build first.`);
  }
  const server = await serveSite(folder, 0);
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const read = async <T>(file: string) => JSON.parse(await readFile(join(folder, file), 'utf8')) as T;
  const source: SearchSource = {
    concepts: async (locale) => {
      const set = new ConceptSet(await read<ConceptFile>(conceptFile(locale)), () =>
        read<SharedConceptFile>(SHARED_CONCEPT_FILE),
      );
      await set.addOthers();
      return set;
    },
    records: (locale) => read<SearchRecord[]>(recordFile(locale)),
    engine: (locale) => startEngine(resolve(folder), origin, locale),
  };
  return {
    finder: (locale) => new Finder(source, locale, LOCALES[locale].readingLanguages),
    concepts: (locale) => source.concepts(locale),
    close: () => stop(server),
  };
}

async function startEngine(folder: string, origin: string, locale: string): Promise<SearchEngine> {
  const module = pathToFileURL(join(folder, engineFolder(locale), 'pagefind.js')).href;
  const { createInstance } = (await import(module)) as { createInstance(options: object): Pagefind };
  const engine = createInstance({ basePath: origin + engineFolder(locale), ...RANKING });
  await engine.init();
  return engine;
}

function stop(server: Server): void {
  server.closeAllConnections();
  server.close();
}
