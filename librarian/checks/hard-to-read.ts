import type { Problem, Rule } from '../problem.ts';
import { measureText } from '../reading-level/measure-text.ts';
import { readableTexts, type ReadableText } from '../reading-level/readable-texts.ts';
import { wordHardness } from '../reading-level/word-hardness.ts';

const slug = 'hard-to-read';

/** The texts of topics, guides and campaigns are easy enough to read, or say why they are not. */
export const hardToReadRule: Rule = {
  slug,
  title: 'A text is harder to read than it should be',
  severity: 'warning',
  run: (content) =>
    [
      ...readableTexts(content, 'topicTexts', 'topics'),
      ...readableTexts(content, 'guideTexts', 'guides'),
      ...readableTexts(content, 'campaignTexts', 'campaigns'),
    ].flatMap(problemsOf),
};

function problemsOf({ locale, file, blocks, waiver }: ReadableText): Problem[] {
  const measurement = measureText(locale, blocks);
  if (measurement === undefined || waiver !== undefined || measurement.rough || !measurement.tooHard) return [];
  const { line, column } = measurement.longest;
  return [
    {
      rule: slug,
      file,
      line,
      column,
      field: 'body',
      found: wordHardness(measurement),
      allowed: 'figures within the limits, or the reason in "readingWaiver"',
      fix: 'Split long sentences and choose shorter, common words. If that would lose something, say so in "readingWaiver".',
    },
  ];
}
