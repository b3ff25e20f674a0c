import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { writeBoxPage } from './box-page-fs.ts';
import { BOX_PAGE, type Contender } from './contender.ts';
import type { SearchedRecord } from './corpus.ts';

/** Pagefind as it comes: one index of plain pages, and its own settings. */
export const PAGEFIND: Contender = {
  ...BOX_PAGE,
  name: 'Pagefind',
  write: async (folder, records) => {
    writeBoxPage(folder, 'pagefind');
    const { index, errors } = await pagefind.createIndex();
    if (!index) throw new Error(errors.join('; '));
    try {
      for (const record of records) await index.addHTMLFile({ url: record.url, content: html(record) });
      await index.writeFiles({ outputPath: join(folder, 'pagefind') });
    } finally {
      await pagefind.close();
    }
  },
};

function html({ title, alsoCalled, searchTerms, text }: SearchedRecord): string {
  const names = [...alsoCalled, ...searchTerms].join(', ');
  const paragraphs = [...(names ? [`Also called: ${names}`] : []), ...text].map((each) => `<p>${escaped(each)}</p>`);
  return `<!doctype html><html lang="en"><title>${escaped(title)}</title>
<main data-pagefind-body><h1>${escaped(title)}</h1>${paragraphs.join('\n')}</main></html>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
