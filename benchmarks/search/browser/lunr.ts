import type lunr from 'lunr';
import { runBox, SHOWN, type Engine } from './box.ts';

interface Shipped {
  index: object;
  titles: Record<string, string>;
}

runBox(async (): Promise<Engine> => {
  const [library, { index, titles }] = await Promise.all([
    loadLibrary(),
    fetch('/index.json').then((response) => response.json() as Promise<Shipped>),
  ]);
  const engine = library.Index.load(index);
  const search = async (words: string) =>
    ask(library, engine, words)
      .slice(0, SHOWN)
      .map(({ ref }) => ({ url: ref, title: titles[ref] ?? '' }));
  return { search, searchTyped: search };
});

/** The library is a classic script that leaves a global name. */
function loadLibrary(): Promise<typeof lunr> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = '/library.js';
    script.addEventListener('load', () => resolve((window as unknown as { lunr: typeof lunr }).lunr));
    script.addEventListener('error', reject);
    document.head.append(script);
  });
}

/** Each word as it is, else with one letter amiss; the last may go on. */
function ask(library: typeof lunr, engine: lunr.Index, words: string): lunr.Index.Result[] {
  const tokens = library.tokenizer(words).map(String);
  return engine.query((query) => {
    for (const [place, token] of tokens.entries()) {
      query.term(token, { boost: 10 });
      query.term(token, { editDistance: 1, usePipeline: false });
      if (place === tokens.length - 1) {
        query.term(token, { boost: 5, usePipeline: false, wildcard: library.Query.wildcard.TRAILING });
      }
    }
  });
}
