import { fill, joined, remarks } from '../infobutton/answer.ts';
import { chooseLanguage } from '../infobutton/language.ts';
import { findMatch, refusalOf, type Match } from '../infobutton/match.ts';
import type { InfobuttonPageWords } from '../infobutton/page-words.ts';
import { MAX_QUERY, readRequest } from '../infobutton/request.ts';
import { CODE_SYSTEMS } from '../schemas/code-systems.ts';

/** `<infobutton-page>`: answers the question behind `#` with what the page holds; nothing is asked of a server. */
export class InfobuttonPage extends HTMLElement {
  #words!: InfobuttonPageWords;

  connectedCallback(): void {
    if (location.search.length > 1) {
      // What was asked stays on the device from here on.
      location.replace(`${location.pathname}#${location.search.slice(1, MAX_QUERY)}`);
      return;
    }
    this.#words = JSON.parse(this.#part('[data-words]').textContent) as InfobuttonPageWords;
    addEventListener('hashchange', () => this.#answer());
    this.#answer();
  }

  #part<E extends HTMLElement = HTMLElement>(selector: string): E {
    const part = this.querySelector<E>(selector);
    if (!part) throw new Error(`<infobutton-page> lacks ${selector}`);
    return part;
  }

  #answer(): void {
    const { criteria, language } = readRequest(location.hash);
    const asked = criteria.length > 0;
    const words = this.#words;
    this.#part('[data-answer]').hidden = !asked;
    // Who asks is a reader, not the maker of a record system.
    this.#part('[data-explanation]').hidden = asked;
    this.#part('h1').textContent = asked ? words.answer : words.title;
    if (!asked) return;
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.locales a')) link.hash = location.hash;
    const malformed = refusalOf(criteria) === 'malformed-code';
    const match = malformed ? undefined : findMatch(words.index, criteria);
    const chosen = chooseLanguage(language, words.locales);
    const said = remarks(match, chosen.locale === words.locale ? chosen : { locale: chosen.locale }, words);
    this.#part('[data-status]').textContent = joined(
      [...(match ? this.#about(match) : [malformed ? words.malformed : words.nothing]), ...said],
      words.locale,
    );
    this.#part('[data-found]').replaceChildren(...(match ? this.#found(match) : []));
    this.#part('[data-more]').hidden = match !== undefined;
  }

  /** What the answer is about: a code that we have, never the words of the address. */
  #about(match: Match): string[] {
    if (match.kind === 'name') return [];
    const code = `${CODE_SYSTEMS[match.system].name} ${match.code}`;
    return [fill(this.#words.results, { code }), ...(match.nearest ? [this.#words.nearest] : [])];
  }

  #found(match: Match): Node[] {
    const topics = match.topics.flatMap((id) => {
      const topic = this.querySelector(`[data-topics] > [data-topic="${CSS.escape(id)}"]`)?.cloneNode(true);
      if (topic instanceof HTMLElement) topic.querySelector('details')?.remove();
      return topic ?? [];
    });
    const term = match.kind === 'code' ? this.#words.terms[match.system]?.[match.code] : undefined;
    const template = term && this.querySelector<HTMLTemplateElement>(`template[data-term="${CSS.escape(term)}"]`);
    const explained = template ? [template.content.cloneNode(true)] : [];
    return match.kind === 'code' && match.nearest ? [...explained, ...topics] : [...topics, ...explained];
  }
}
