import type { Recall } from '../domain/entities.ts';
import { topicsReached, type WrittenText } from '../domain/recall-reach.ts';
import type { RecallWords } from '../domain/recalled.ts';
import { applyRecalls, isActive, targetOf, type RecallableContent } from '../domain/recalls.ts';
import { pageContext } from '../i18n/page-context.ts';
import { recallSentence } from '../wording/recalls.ts';

/** The words of the notices, from the dictionaries. */
const WORDS: RecallWords = {
  notice: (recall, locale) => recallSentence(recall, pageContext(locale)),
  statement: (locale) => pageContext(locale).t('recall.statement'),
  emergency: (locale) => pageContext(locale).t('recall.emergency'),
};

/**
 * The content with the recalls of a day applied, and these recalls, ended ones too.
 * @param given Recalls in the order of their file; those that begin later are left out.
 * @param texts Texts of topics, guides and campaigns, by which a recall knows the topics it reaches.
 * @param today `YYYY-MM-DD`.
 */
export function withRecalls(
  content: RecallableContent,
  given: readonly Omit<Recall, 'topics'>[],
  texts: readonly WrittenText[],
  today: string,
): ReturnType<typeof applyRecalls> & { recalls: Recall[] } {
  const recalls = given
    .filter(({ on }) => on <= today)
    .map((recall) => ({ ...recall, topics: topicsReached(targetOf(recall), { ...content, texts }) }));
  const active = recalls.filter((recall) => isActive(recall, today));
  return { ...applyRecalls(content, active, WORDS), recalls };
}
