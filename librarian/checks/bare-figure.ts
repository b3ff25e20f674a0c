import { LOCALE_IDS, type LocaleId } from '../../src/schemas/vocabulary.ts';
import type { Content, Entry, TextEntry } from '../content-model.ts';
import type { FieldPath } from '../field-path.ts';
import { figuresIn, type Figure } from '../figures.ts';
import { wordsOf } from '../markdown-source.ts';
import { problemAt, problemInBody, type Wording } from '../problem-at.ts';
import type { Problem, Rule } from '../problem.ts';
import { quote } from '../wording.ts';

const slug = 'bare-figure';
/** Characters shown on either side of a figure. */
const AROUND = 25;

/** A figure in the text of a topic, guide or clinic is a fact with its source, never bare words. */
export const bareFigureRule: Rule = {
  slug,
  title: 'A figure stands in a text without being a fact',
  severity: 'error',
  run: (content) => [
    ...[...content.topicTexts.values(), ...content.guideTexts.values()].flatMap(inBody),
    ...inSteps(content),
    ...inClinics(content),
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

function inSteps({ guides }: Content): Problem[] {
  return [...guides.values()].flatMap((entry) =>
    (entry.data.timeline?.steps ?? []).flatMap(({ title, when, text }, step) =>
      Object.entries({ title, when, text }).flatMap(([field, texts]) =>
        inField(
          entry,
          ['timeline', 'steps', step, field],
          texts,
          'Write a fact in facts/<id>.yaml, and name it in "facts" of the step.',
        ),
      ),
    ),
  );
}

/** Telephone numbers and hours have fields of their own, and so has the year of foundation. */
function inClinics({ clinics }: Content): Problem[] {
  return [...clinics.values()].flatMap((entry) => {
    const { emergency, basis, about, team = [], advice } = entry.data;
    const say = (path: FieldPath, texts: Texts, fix: string) => inField(entry, path, texts, fix);
    const leaveOut = 'Say it without the figure.';
    return [
      ...say(['emergency'], emergency, leaveOut),
      ...say(['basis', 'note'], basis?.note, leaveOut),
      ...about.flatMap((text, index) => say(['about', index], text, leaveOut)),
      ...team.flatMap(({ title, text }, index) =>
        Object.entries({ title, text }).flatMap(([field, texts]) => say(['team', index, field], texts, leaveOut)),
      ),
      ...advice.flatMap(({ title, text, points = [] }, index) => {
        const fix = 'Write a fact in facts/<id>.yaml, and name it in "facts" of the advice.';
        return [
          ...say(['advice', index, 'title'], title, fix),
          ...say(['advice', index, 'text'], text, fix),
          ...points.flatMap((point, place) => say(['advice', index, 'points', place], point, fix)),
        ];
      }),
    ];
  });
}

type Texts = Readonly<Record<LocaleId, string>> | undefined;

function inField(entry: Entry, path: FieldPath, texts: Texts, fix: string): Problem[] {
  return LOCALE_IDS.flatMap((locale) =>
    figuresIn(texts?.[locale] ?? '', locale).map((figure) =>
      problemAt(slug, entry, [...path, locale], word(texts?.[locale] ?? '', figure, fix)),
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
