import type { FeedLink, InfobuttonAnswer, InfobuttonIndex } from '../feeds/infobutton-contract.ts';
import { CODE_SYSTEMS } from '../schemas/code-systems.ts';
import { INFOBUTTON_ROOT } from './files.ts';
import type { ChosenLanguage } from './language.ts';
import type { Match } from './match.ts';
import type { Criterion, Recipient } from './request.ts';

/** A language of the index with its messages. */
export type AnswerLanguage = InfobuttonIndex['languages'][number];

/** What was asked, once it is understood. */
export interface Question {
  criteria: readonly Criterion[];
  recipient: Recipient;
  chosen: ChosenLanguage;
}

type Feed = InfobuttonAnswer['feed'];

/** A message with `{name}` filled in. */
export function fill(message: string, values: Readonly<Record<string, string>>): string {
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** Sentences one after the other; Chinese puts no space between them. */
export function joined(sentences: readonly string[], lang: string): string {
  return sentences.join(lang.startsWith('zh') ? '' : ' ');
}

/** What has to be said besides the answer itself: that it is for a wider code, or in another language. */
export function remarks(match: Match | undefined, { missing }: ChosenLanguage, words: RemarkWords): string[] {
  return [
    ...(match?.kind === 'code' && match.asked !== match.code
      ? [fill(words.wider, { asked: codeName(match, match.asked), answered: codeName(match, match.code) })]
      : []),
    ...(missing === undefined ? [] : [words.language]),
  ];
}

/** The messages that {@link remarks} are made of. */
export type RemarkWords = Pick<AnswerLanguage['messages'], 'wider' | 'language'>;

function codeName({ system }: Extract<Match, { kind: 'code' }>, code: string): string {
  return `${CODE_SYSTEMS[system].name} ${code}`;
}

/** A stored answer as an answer to this question: with the code and reader that were asked for, and what was not to be had. */
export function answerTo(
  stored: InfobuttonAnswer,
  match: Match,
  question: Question,
  language: AnswerLanguage,
): InfobuttonAnswer {
  const { feed } = stored;
  const asked: Record<string, string> = {
    InformationRecipient: question.recipient,
    ...(match.kind === 'code' && { 'mainSearchCriteria.v.c': match.asked }),
  };
  const sentences = [feed.subtitle._value, ...remarks(match, question.chosen, language.messages)];
  return {
    feed: {
      ...feed,
      subtitle: { ...feed.subtitle, _value: joined(sentences, language.lang) },
      category: [
        ...feed.category.map(({ scheme, term }) => ({ scheme, term: asked[scheme] ?? term })),
        ...(match.kind === 'code' && match.asked !== match.code ? [{ scheme: 'answer.v.c', term: match.code }] : []),
        ...languageCategories(question.chosen, language),
      ],
    },
  };
}

function languageCategories({ missing }: ChosenLanguage, { lang }: AnswerLanguage): Feed['category'] {
  if (missing === undefined) return [];
  return [
    { scheme: 'informationRecipient.languageCode.c', term: missing },
    { scheme: 'answer.languageCode.c', term: lang },
  ];
}

/** The answer when there is none: no entries, a message, and where a person can look further. */
export function emptyAnswer(
  { base, updated }: Pick<InfobuttonIndex, 'base' | 'updated'>,
  question: Question,
  language: AnswerLanguage,
): InfobuttonAnswer {
  const { messages } = language;
  return {
    feed: {
      ...frame(base, updated, language),
      subtitle: {
        _value: joined([messages.nothing, ...remarks(undefined, question.chosen, messages)], language.lang),
        type: 'text',
      },
      category: [
        { scheme: 'InformationRecipient', term: question.recipient },
        ...languageCategories(question.chosen, language),
      ],
    },
  };
}

/** An answer that says why there can be none. */
export function refusalAnswer(
  { base, updated }: Pick<InfobuttonIndex, 'base' | 'updated'>,
  reason: string,
  message: string,
  language: AnswerLanguage,
): InfobuttonAnswer {
  return {
    feed: {
      ...frame(base, updated, language),
      subtitle: { _value: message, type: 'text' },
      category: [{ scheme: 'answer.error', term: reason }],
    },
  };
}

/** An answer without entries. */
function frame(
  base: string,
  updated: string,
  { code, lang, messages }: AnswerLanguage,
): Omit<Feed, 'subtitle' | 'category'> {
  const link = (rel: FeedLink['rel'], title: string, path: string): FeedLink => ({
    title,
    rel,
    type: 'text/html',
    href: new URL(`/${code}/${path}`, base).href,
    hreflang: lang,
  });
  return {
    base,
    lang,
    xsi: 'http://www.w3.org/2001/XMLSchema-instance',
    title: { _value: messages.title, type: 'text' },
    author: { name: { _value: messages.author }, uri: { _value: new URL(`/${code}/`, base).href } },
    updated: { _value: updated },
    id: { _value: new URL(`${INFOBUTTON_ROOT}none/${code}`, base).href },
    link: [
      link('help', messages.help, 'infobutton/'),
      link('related', messages.topics, 'topics/'),
      link('related', messages.search, 'search/'),
    ],
    entry: [],
  };
}
