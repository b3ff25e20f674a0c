import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import lunr from 'lunr';
import { writeBoxPage, writeLibrary } from './box-page-fs.ts';
import { BOX_PAGE, type Contender } from './contender.ts';

/** Lunr as plug-ins of Docusaurus have it: its usual pipeline, titles and other names weighted, the whole index at once. */
export const LUNR: Contender = {
  ...BOX_PAGE,
  name: 'Lunr',
  write: async (folder, records) => {
    writeBoxPage(folder, 'lunr');
    writeLibrary(folder, 'lunr/lunr.min.js');
    const index = lunr((builder) => {
      builder.ref('url');
      builder.field('title', { boost: 5 });
      builder.field('alsoCalled', { boost: 3 });
      builder.field('text');
      for (const { url, title, alsoCalled, searchTerms, text } of records) {
        builder.add({ url, title, alsoCalled: [...alsoCalled, ...searchTerms].join('\n'), text: text.join('\n') });
      }
    });
    const titles = Object.fromEntries(records.map(({ url, title }) => [url, title]));
    writeFileSync(join(folder, 'index.json'), JSON.stringify({ index, titles }));
  },
};
