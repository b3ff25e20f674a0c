import { INFOBUTTON_ROOT } from '../infobutton/files.ts';
import { chooseLanguage } from '../infobutton/language.ts';
import { MAX_QUERY, readRequest } from '../infobutton/request.ts';

/** Sends a question on to the page in the language that it asks for; behind `#`, so that no server is told more of it. */
const text = (location.search || location.hash).slice(1, MAX_QUERY);
const { criteria, language } = readRequest(text);
if (criteria.length > 0) location.replace(`/${chooseLanguage(language).locale}${INFOBUTTON_ROOT}#${text}`);
