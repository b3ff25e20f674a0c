import { answerTo, emptyAnswer, refusalAnswer, type Question } from '../src/infobutton/answer.ts';
import type { InfobuttonAnswer } from '../src/feeds/infobutton-contract.ts';
import { chooseLanguage } from '../src/infobutton/language.ts';
import { findMatch, refusalOf } from '../src/infobutton/match.ts';
import { MAX_QUERY, readRequest, type InfobuttonRequest } from '../src/infobutton/request.ts';
import { answered, plainRefusal, type ResponseForm } from './responses.ts';
import { loadAnswer, loadIndex, type StaticFiles } from './static-files.ts';

/** Why a question is turned down, in words for whoever wrote the program that asks. */
const REFUSALS = {
  'query-too-long': `The question is longer than ${MAX_QUERY} characters.`,
  'unknown-type': 'knowledgeResponseType must be text/xml, application/json or application/javascript.',
  'bad-callback':
    'application/javascript needs callback, the name of a function: letters, digits, _ and $, with dots between names, at most 64 characters.',
  'missing-criteria':
    'Say what is asked about: mainSearchCriteria.v.cs with mainSearchCriteria.v.c, or mainSearchCriteria.v.dn.',
  'malformed-code': 'mainSearchCriteria.v.c does not have the form of a code of the system in mainSearchCriteria.v.cs.',
} as const;

const CALLBACK = /^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*){0,4}$/;
const LONGEST_CALLBACK = 64;

/** Answers a question in the form that it asks for. */
export async function answerQuestion(request: Request, files: StaticFiles): Promise<Response> {
  const { search } = new URL(request.url);
  if (search.length - 1 > MAX_QUERY) return plainRefusal(REFUSALS['query-too-long']);
  const asked = readRequest(search);
  const form = formOf(asked);
  if (form === 'unknown-type' || form === 'bad-callback') return plainRefusal(REFUSALS[form]);
  const { answer, status } = await answerFor(asked, files, request.url);
  return answered(answer, form, status, request.headers.get('If-None-Match'));
}

function formOf({ form, type, callback }: InfobuttonRequest): ResponseForm | 'unknown-type' | 'bad-callback' {
  if (form === undefined) return 'unknown-type';
  if (form === 'json') return { form };
  if (form === 'atom') return { form, type: type || 'application/atom+xml' };
  if (callback === undefined || callback.length > LONGEST_CALLBACK || !CALLBACK.test(callback)) return 'bad-callback';
  return { form, callback };
}

async function answerFor(
  { criteria, recipient, language: tag }: InfobuttonRequest,
  files: StaticFiles,
  base: string,
): Promise<{ answer: InfobuttonAnswer; status: 200 | 400 }> {
  const index = await loadIndex(files, base);
  const published = index.languages.map(({ code }) => code);
  const question: Question = { criteria, recipient, chosen: chooseLanguage(tag, published) };
  const language = index.languages.find(({ code }) => code === question.chosen.locale)!;
  const refusal = refusalOf(criteria);
  if (refusal) return { answer: refusalAnswer(index, refusal, REFUSALS[refusal], language), status: 400 };
  const match = findMatch(index, criteria);
  if (!match) return { answer: emptyAnswer(index, question, language), status: 200 };
  const subject = match.kind === 'code' ? match : { topic: match.topics[0] };
  const stored = await loadAnswer(files, subject, language.code, base);
  return { answer: answerTo(stored, match, question, language), status: 200 };
}
