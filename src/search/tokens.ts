import { SEARCH_LANGUAGES, type SearchLanguage } from './languages.ts';
import { wordsOf } from './normalize.ts';

/** A word as the concept layer compares it. */
export interface Token {
  /** In normal form; of Chinese two characters that stand together. */
  word: string;
  /** Key that inflected forms of the word share. */
  stem: string;
}

/** What Chinese questions are made of, beside what they ask about. */
const CHINESE_FILLERS =
  /怎么办|怎么样|怎么|什么是|是什么|为什么|什么|如何|多久|多少|可以|能不能|会不会|是不是|有没有|需要|应该|我的|我是|我们|请问|关于|哪里|的话|[的了吗呢吧啊呀我你您她他是会和与及或在]/gu;

/** The tokens of a text in one language; words without meaning of their own are left out. */
export function tokensOf(text: string, language: SearchLanguage): Token[] {
  const all = wordsOf(text).flatMap(cutChinese);
  const telling = all.filter((word) => !language.empty.has(word) && !isParticle(word));
  return telling.map((word) => ({ word, stem: language.stem(word) }));
}

/** Words of Chinese are not marked, so every two neighbouring characters stand for one. */
function cutChinese(word: string): string[] {
  if (!/\p{Script=Han}/u.test(word)) return [word];
  const parts = word.split(CHINESE_FILLERS).filter((part) => part !== '');
  return (parts.length > 0 ? parts : [word]).flatMap((part) => {
    const characters = [...part];
    if (characters.length < 3) return [part];
    return characters.slice(1).map((character, place) => `${characters[place] ?? ''}${character}`);
  });
}

/** A text as one key: its words in normal form and in their order. */
export function keyOf(text: string): string {
  return wordsOf(text).join(' ');
}

/** Whether a word is one of the short ones without meaning in any language, which stand in names in other languages too. */
function isParticle(word: string): boolean {
  return word.length < 3 && Object.values(SEARCH_LANGUAGES).some(({ empty }) => empty.has(word));
}
