import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { writeBoxPage, writeLibrary } from './box-page-fs.ts';
import { BOX_PAGE, type Contender } from './contender.ts';

/** The settings of VitePress, with the other names weighted as titles. */
const OPTIONS = {
  fields: ['title', 'alsoCalled', 'text'],
  storeFields: ['title'],
  searchOptions: { fuzzy: 0.2, prefix: true, boost: { title: 4, alsoCalled: 4, text: 2 } },
};

/** MiniSearch as VitePress has it: the whole index at once, asked on the main thread. */
export const MINISEARCH: Contender = {
  ...BOX_PAGE,
  name: 'MiniSearch',
  write: async (folder, records) => {
    writeBoxPage(folder, 'minisearch');
    writeLibrary(folder, 'minisearch');
    const engine = new MiniSearch(OPTIONS);
    engine.addAll(
      records.map(({ url, title, alsoCalled, searchTerms, text }) => ({
        id: url,
        title,
        alsoCalled: [...alsoCalled, ...searchTerms].join('\n'),
        text: text.join('\n'),
      })),
    );
    writeFileSync(join(folder, 'options.json'), JSON.stringify(OPTIONS));
    writeFileSync(join(folder, 'index.json'), JSON.stringify(engine));
  },
};
