import type { LocaleId } from '../src/schemas/vocabulary.ts';
import type { Content, Entry } from './content-model.ts';
import type { FieldPath } from './field-path.ts';

type Texts = Readonly<Record<LocaleId, string>>;

/** A line of a record that says something to readers in every locale, where a figure would have no source. */
export interface StatedLine {
  entry: Entry;
  path: FieldPath;
  texts: Texts;
  /** What to do with a figure in it. */
  fix: string;
}

/** A line as those who read a record give it: left out where the record has none. */
type Line = readonly [path: FieldPath, texts: Texts | undefined, fix: string];

const LEAVE_OUT = 'Say it without the figure.';
const nameIn = (place: string) => `Write a fact in facts/<id>.yaml, and name it in ${place}.`;

/**
 * Every line in which a figure has to be a fact: steps of guides, what clinics say, what campaigns say. Surveys and their questions
 * are left out: how many were asked, how and what is part of what the survey says, and its source stands beside it.
 */
export function statedLines({ guides, clinics, campaigns }: Content): StatedLine[] {
  return [
    ...[...guides.values()].flatMap((entry) => linesOf(entry, inSteps(entry))),
    ...[...clinics.values()].flatMap((entry) => linesOf(entry, inClinic(entry))),
    ...[...campaigns.values()].flatMap((entry) => linesOf(entry, inCampaign(entry))),
  ];
}

function linesOf(entry: Entry, lines: readonly Line[]): StatedLine[] {
  return lines.flatMap(([path, texts, fix]) => (texts === undefined ? [] : [{ entry, path, texts, fix }]));
}

function inSteps({ data: { timeline } }: Entry<'guides'>): Line[] {
  return (timeline?.steps ?? []).flatMap(({ title, when, text }, step) =>
    Object.entries({ title, when, text }).map(([field, texts]): Line => [
      ['timeline', 'steps', step, field],
      texts,
      nameIn('"facts" of the step'),
    ]),
  );
}

/** Telephone numbers and hours have fields of their own, and so has the year of foundation. */
function inClinic({ data: { emergency, basis, about, team = [], advice } }: Entry<'clinics'>): Line[] {
  return [
    [['emergency'], emergency, LEAVE_OUT],
    [['basis', 'note'], basis?.note, LEAVE_OUT],
    ...about.map((text, index): Line => [['about', index], text, LEAVE_OUT]),
    ...team.flatMap(({ title, text }, index) =>
      Object.entries({ title, text }).map(([field, texts]): Line => [['team', index, field], texts, LEAVE_OUT]),
    ),
    ...advice.flatMap(({ title, text, points = [] }, index): Line[] => {
      const fix = nameIn('"facts" of the advice');
      return [
        [['advice', index, 'title'], title, fix],
        [['advice', index, 'text'], text, fix],
        ...points.map((point, place): Line => [['advice', index, 'points', place], point, fix]),
      ];
    }),
  ];
}

/** Days, shares and numbers of people have fields of their own. */
function inCampaign({ data }: Entry<'campaigns'>): Line[] {
  const { aim, latest, video, standards, timeline, supporters, actions } = data;
  const ofCampaign = nameIn('"facts" of the campaign');
  return [
    [['aim', 'text'], aim.text, ofCampaign],
    ...latest.map(({ text }, index): Line => [['latest', index, 'text'], text, nameIn('"facts" of the news')]),
    [['video', 'about'], video?.about, ofCampaign],
    ...standards.flatMap(({ points }, code) =>
      points.flatMap(({ title, text }, point): Line[] => [
        [['standards', code, 'points', point, 'title'], title, ofCampaign],
        [['standards', code, 'points', point, 'text'], text, ofCampaign],
      ]),
    ),
    ...timeline.map(({ text }, index): Line => [['timeline', index, 'text'], text, nameIn('"facts" of the change')]),
    ...supporters.map(({ role }, index): Line => [['supporters', index, 'role'], role, LEAVE_OUT]),
    ...actions.map(({ text }, index): Line => [['actions', index, 'text'], text, LEAVE_OUT]),
  ];
}
