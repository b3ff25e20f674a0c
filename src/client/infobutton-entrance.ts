import { INFOBUTTON_ROOT } from '../infobutton/files.ts';
import { chooseLanguage } from '../infobutton/language.ts';
import { MAX_QUERY, readRequest } from '../infobutton/request.ts';

/**
 * `<infobutton-entrance>`: sends a question on to the page in the language that it asks for; behind `#`, so that no server is told
 * more of it.
 */
export class InfobuttonEntrance extends HTMLElement {
  connectedCallback(): void {
    const text = (location.search || location.hash).slice(1, MAX_QUERY);
    const { criteria, language } = readRequest(text);
    if (criteria.length === 0) return;
    const { locale } = chooseLanguage(language, (this.dataset['locales'] ?? '').split(' '));
    location.replace(`/${locale}${INFOBUTTON_ROOT}#${text}`);
  }
}
