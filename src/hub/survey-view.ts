import type { CampaignHub, HubSurvey } from '../feeds/contract.ts';
import { sourcesView } from './sources-view.ts';
import { h, joined, type HubElement } from './tree.ts';
import { beforeValue, heading, words, type ViewContext } from './view-context.ts';

type Context = ViewContext<CampaignHub>;

/** A survey in short: who asked whom and how, what they answered, and what to bear in mind with it. */
export function surveyView(survey: HubSurvey, context: Context): HubElement {
  const { title, by, population, sample, method, sources, caveats, results } = survey;
  const line = [words(by, context), ...(sample === undefined ? [] : [sample])];
  return h('li', [
    heading(2, [title], context),
    h('p.by', [...joined(line, ' · '), ...sourcesView(sources, context)]),
    h('p', [population]),
    ...[...(method === undefined ? [] : [method]), ...caveats].map((each) => h('p.note', [each])),
    ...results.flatMap((result) => resultView(result, context)),
  ]);
}

function resultView(result: HubSurvey['results'][number], context: Context): HubElement[] {
  const { title, asked, answeredBy = '', answers, note, sources } = result;
  const shares = answers.map(({ label, value, sources: own = [] }) =>
    h('li', [beforeValue(label, context), ' ', h('b', [value]), ...sourcesView(own, context)]),
  );
  return [
    heading(3, [title], context),
    h('p', [asked]),
    ...(answeredBy || sources.length > 0 ? [h('p.by', [answeredBy, ...sourcesView(sources, context)])] : []),
    h('ul', shares),
    ...(note === undefined ? [] : [h('p.note', [note])]),
  ];
}
