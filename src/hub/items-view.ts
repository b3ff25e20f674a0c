import type { Hub, HubItem, HubSection } from '../feeds/contract.ts';
import { h, joined, type HubElement } from './tree.ts';
import {
  beforeValue,
  folded,
  foreign,
  heading,
  isWithdrawn,
  link,
  notice,
  words,
  type ViewContext,
} from './view-context.ts';

const BETWEEN = ' · ';

/** A section with its links, which folds. */
export function sectionView({ id, title, items }: HubSection, open: boolean, context: ViewContext<Hub>): HubElement {
  const list = items.map((item) => itemView(item, context));
  return folded(id, title, list, open, context);
}

/** A link with who publishes it, what it is and when it was looked at. One that was withdrawn is only named. */
function itemView(item: HubItem, context: ViewContext<Hub>): HubElement {
  const { title, url, description } = item;
  if (isWithdrawn(item.notice))
    return h('li', [heading(2, [words(title, context)], context), notice(item.notice!.text)]);
  const by = h('p.by', [words(item.publisher, context), BETWEEN, item.publisherKind]);
  return h('li', [
    heading(2, [link('a', [title.text], url, context, foreign(title, context.hub))], context),
    by,
    ...(item.notice ? [notice(item.notice.text)] : []),
    ...(description ? [h('p', [description])] : []),
    factsView(item, context),
  ]);
}

function factsView(item: HubItem, context: ViewContext<Hub>): HubElement {
  const { hub } = context;
  const { title, language, versions, formats, checked, reviewed, details } = item;
  const label = { 'aria-label': `${beforeValue(hub.labels.details, context)} ${title.text}` };
  const facts = [
    ...formats.map((format) => h('b', [format])),
    words(language, context),
    ...versions.map((version) =>
      link('a', [version.language.text], version.url, context, foreign(version.language, hub)),
    ),
    checked,
    reviewed,
    link('a', [hub.labels.details], details, context, label),
  ];
  return h('p.facts', joined(facts, BETWEEN));
}
