import { PUBLISHED_LOCALE_IDS } from '../../src/schemas/published-locales.ts';
import type { TextEntry } from '../content-model.ts';
import { figuresIn, type Figure } from '../figures.ts';
import { wordsOf } from '../markdown-source.ts';
import { problemAt, problemInBody, type Wording } from '../problem-at.ts';
import type { Problem, Rule } from '../problem.ts';
import { statedLines, type StatedLine } from '../stated-lines.ts';
import { quote } from '../wording.ts';

const slug = 'bare-figure';
/** Characters shown on either side of a figure. */
const AROUND = 25;

/** A figure in the text of a topic, guide, clinic or campaign is a fact with its source, never bare words. */
export const bareFigureRule: Rule = {
  slug,
  title: 'A figure stands in a text without being a fact',
  severity: 'error',
  run: (content) => [
    ...[...content.topicTexts.values(), ...content.guideTexts.values(), ...content.campaignTexts.values()].flatMap(
      inBody,
    ),
    ...statedLines(content).flatMap(inLine),
  ],
};

function inBody({ file, body, locale }: TextEntry): Problem[] {
  const { text, nodeAt } = wordsOf(body.tree);
  return figuresIn(text, locale).map((figure) =>
    problemInBody(
      slug,
      file,
      nodeAt(figure.index),
      word(text, figure, 'Write a fact in facts/<id>.yaml, and put <Fact id="…" /> in place of the sentence.'),
    ),
  );
}

function inLine({ entry, path, texts, fix }: StatedLine): Problem[] {
  return PUBLISHED_LOCALE_IDS.flatMap((locale) =>
    figuresIn(texts[locale], locale).map((figure) =>
      problemAt(slug, entry, [...path, locale], word(texts[locale], figure, fix)),
    ),
  );
}

function word(text: string, { index, figure }: Figure, fix: string): Wording {
  const before = text.slice(0, index).slice(-AROUND).split('¶').at(-1) ?? '';
  const after =
    text
      .slice(index + figure.length)
      .slice(0, AROUND)
      .split('¶')[0] ?? '';
  const around = `${before}${figure}${after}`;
  return {
    found: `${quote(figure)} in ${quote(around.replaceAll(/\s+/g, ' ').trim())}`,
    allowed: 'words without figures; a figure is a fact, which names its source',
    fix,
  };
}
