import type { CampaignHub, HubCode, HubFigure, HubStatement } from '../feeds/contract.ts';
import { pagesView } from './credits-view.ts';
import { summaryView } from './prose-view.ts';
import { sourcesView } from './sources-view.ts';
import { surveyView } from './survey-view.ts';
import { h, joined, type HubElement } from './tree.ts';
import { folded, heading, isWithdrawn, link, words, type ViewContext } from './view-context.ts';

type Context = ViewContext<CampaignHub>;

/** The own name of a campaign where it differs from the title, who runs it, where, whether it still runs, and that it is not ours. */
export function campaignLines(context: Context): HubElement[] {
  const { title, name, organization, regionsLabel, statusLabel, labels, notice: said } = context.hub;
  const own = name.text === title ? [] : [words(name, context)];
  const runner = link('a', [words(organization.name, context)], organization.url, context);
  const by = h('span', [labels.by, ' ', runner]);
  return [
    h('p.also', joined([...own, by, regionsLabel, statusLabel], ' · ')),
    ...(isWithdrawn(said) ? [] : [h('p.note', [labels.notOurs])]),
  ];
}

/**
 * The parts of a campaign; none of one that was withdrawn.
 * @param open Whether every list stands open; else only the first does.
 */
export function campaignParts(context: Context, open: boolean): HubElement[] {
  const {
    notice: said,
    labels,
    aim,
    summary,
    latest,
    facts,
    surveys,
    standards,
    timeline,
    actions,
    pages,
  } = context.hub;
  if (isWithdrawn(said)) return [];
  const lists: [id: string, title: string, entries: HubElement[]][] = [
    ['latest', labels.latest, latest.map((news) => entry([news.when], news, context))],
    ['facts', labels.facts, facts.map((fact) => entry([], fact, context))],
    ['surveys', labels.surveys, surveys.map((survey) => surveyView(survey, context))],
    ['code', labels.standards, standards.map((code) => codeView(code, context))],
    ['timeline', labels.timeline, timeline.map((change) => entry([change.when, change.stateLabel], change, context))],
    ['actions', labels.actions, actions.map((action) => entry([action.when], action, context))],
  ];
  return [
    ...(aim ? [aimView(aim, context)] : []),
    ...summaryView(summary, context),
    ...lists
      .filter(([, , entries]) => entries.length > 0)
      .map(([id, title, entries], index) => folded(id, title, entries, open || index === 0, context)),
    ...pagesView('pages', labels.pages, pages, context),
  ];
}

function aimView(aim: HubStatement, context: Context): HubElement {
  const title = heading(1, [context.hub.labels.aim], context);
  return h('section.summary', [title, statementView(aim, context)], { 'data-part': 'aim' });
}

/** A statement with what is known of it before it, such as its date, and the figures that belong to it below. */
function entry(
  before: readonly string[],
  statement: HubStatement & { url?: string | undefined; facts?: readonly HubFigure[] },
  context: Context,
): HubElement {
  const { url, facts = [] } = statement;
  return h('li', [
    ...(before.length > 0 ? [h('p.by', joined(before, ' · '))] : []),
    statementView(statement, context, url),
    ...facts.map((fact) => statementView(fact, context)),
  ]);
}

function statementView({ text, sources }: HubStatement, context: Context, url?: string): HubElement {
  return h('p', [url === undefined ? text : link('a', [text], url, context), ...sourcesView(sources, context)]);
}

function codeView({ name, url, when, points, sources }: HubCode, context: Context): HubElement {
  const title = url === undefined ? words(name, context) : link('a', [words(name, context)], url, context);
  return h('li', [
    heading(2, [title], context),
    h('p.by', [...(when === undefined ? [] : [when]), ...sourcesView(sources, context)]),
    h('p.note', [context.hub.labels.inOurWords]),
    h(
      'ol',
      points.map((point) => h('li', [h('b', [point.title]), ' · ', point.text])),
    ),
  ]);
}
