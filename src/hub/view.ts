import type { Hub } from '../feeds/contract.ts';
import { campaignLines, campaignParts } from './campaign-view.ts';
import { careView } from './care-view.ts';
import { clinicAdviceView, clinicContactView } from './clinic-view.ts';
import { hostContact } from './contact-view.ts';
import { creditsView, pagesView } from './credits-view.ts';
import { sectionView } from './items-view.ts';
import type { EmbedOptions } from './options.ts';
import { summaryView } from './prose-view.ts';
import { h, type HubElement } from './tree.ts';
import {
  heading,
  isWithdrawn,
  notice,
  stateLine,
  type AnyHub,
  type ViewContext,
  type ViewExtras,
} from './view-context.ts';

/**
 * A hub as other websites show it, in one language: the one source of the element, the frame and the copy to paste. Of a topic, when
 * to get help comes first. Of a topic that was withdrawn its text is not shown; help, links and guides are not part of it. Of a
 * campaign that was withdrawn the notice is all there is.
 */
export function hubView(hub: AnyHub, options: EmbedOptions, extras: ViewExtras = {}): HubElement {
  const context = { hub, options, extras };
  return h(
    'section.hub',
    [
      heading(0, [hub.title], context),
      ...(hub.notice ? [notice(hub.notice.text)] : []),
      ...hostContact(hub.labels, options),
      ...leadView(context),
      ...chosenParts(context),
      creditsView(hub, context),
    ],
    { lang: hub.lang, dir: hub.dir === 'rtl' ? 'rtl' : 'ltr' },
  );
}

function leadView(context: ViewContext): HubElement[] {
  const { hub } = context;
  const also = hub.kind === 'campaign' ? campaignLines({ ...context, hub }) : alsoCalled(hub);
  if (isWithdrawn(hub.notice)) return also;
  return [...also, h('p.lead', [hub.description]), ...statesOf(hub)];
}

function alsoCalled({ alsoCalledLabel }: Hub): HubElement[] {
  return alsoCalledLabel === undefined ? [] : [h('p.also', [alsoCalledLabel])];
}

/** Who vouches for the texts; once, where all of them are in the same state. */
function statesOf(hub: AnyHub): HubElement[] {
  const states = hub.kind === 'campaign' ? [hub.state, hub.recordState] : [hub.state];
  return states.filter(({ label }, index) => index === 0 || label !== hub.state.label).map(stateLine);
}

/** The parts that were chosen; all of them where the choice fits none, so that a slip never leaves a page empty. */
function chosenParts(context: ViewContext): HubElement[] {
  const { sections } = context.options;
  const chosen = sections ? partsView(context, true).filter((part) => sections.includes(partOf(part))) : [];
  return chosen.length > 0 ? chosen : partsView(context, false);
}

/** Which part an element is: an id of a section, or one of `EMBED_PARTS` or `CAMPAIGN_PARTS`. */
function partOf({ attributes }: HubElement): string {
  return attributes['data-part'] ?? '';
}

/**
 * @param open Whether every section stands open, as it does where a website has chosen it. Of a whole hub only the first does, and the
 *   others are a list of contents.
 */
function partsView(context: ViewContext, open: boolean): HubElement[] {
  const { hub } = context;
  return hub.kind === 'campaign' ? campaignParts({ ...context, hub }, open) : topicParts({ ...context, hub }, open);
}

function topicParts(context: ViewContext<Hub>, open: boolean): HubElement[] {
  const { care, clinic, summary, groups, guides, labels, notice: said } = context.hub;
  const sections = groups.flatMap((group) => group.sections);
  return [
    ...(clinic ? [clinicContactView(clinic, context)] : []),
    ...(care ? [careView(care, context)] : []),
    ...(isWithdrawn(said) ? [] : summaryView(summary, context)),
    ...(clinic ? clinicAdviceView(clinic, context) : []),
    ...sections.map((section, index) => sectionView(section, open || index === 0, context)),
    ...pagesView('guides', labels.guides, guides, context),
  ];
}
