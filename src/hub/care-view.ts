import type { Hub, HubCare } from '../feeds/contract.ts';
import { h, type Attributes, type HubElement, type HubNode } from './tree.ts';
import { foreign, heading, isWithdrawn, notice, phoneLine, type ViewContext } from './view-context.ts';

/** Code of anywhere else. */
const ELSEWHERE = '001';

/** When to get help, and whom to call. Advice that was withdrawn is not shown; telephone numbers always are. */
export function careView(care: HubCare, context: ViewContext<Hub>): HubElement {
  const levels = isWithdrawn(care.notice) ? [] : care.levels;
  const language = foreign(care, context.hub);
  const own = language['lang'] === undefined ? {} : foreign(context.hub, care);
  const contacts = contactsView(care, context, own);
  return h(
    'section.care',
    [
      heading(1, [care.title], context),
      ...(care.notice ? [notice(care.notice.text)] : []),
      ...levels.map((level, index) => levelView(level, index === 0 ? contacts : [], context, language, own)),
      ...(levels.length > 0 ? [] : [h('div.emergency', contacts)]),
      h('p.note', [care.note]),
    ],
    { 'data-part': 'care' },
  );
}

/**
 * @param language Language of the advice where it is not that of the hub.
 * @param own The language of the hub, within such advice.
 */
function levelView(
  level: HubCare['levels'][number],
  contacts: readonly HubNode[],
  context: ViewContext<Hub>,
  language: Attributes,
  own: Attributes,
): HubElement {
  const title = heading(2, [h('span.hidden', [`${level.label} `], own), level.heading], context);
  const signs = h(
    'ul',
    level.signs.map((sign) => h('li', [sign])),
  );
  const after = level.after === undefined ? [] : [h('p', [level.after])];
  return h(`div.${LEVELS[level.level] ?? 'advice'}`, [title, signs, ...after, ...contacts], language);
}

const LEVELS: Readonly<Record<string, string>> = { emergency: 'emergency', urgent: 'urgent' };

/**
 * Numbers by country: those of one country where it is known, else the lines for anywhere and a choice of countries, so that a
 * number is never seen by chance.
 */
function contactsView({ contacts }: HubCare, context: ViewContext<Hub>, own: Attributes): HubElement[] {
  const { hub, options, extras } = context;
  const wanted = options.country ?? hub.clinic?.region;
  const known = contacts.some(({ country }) => country === wanted);
  const open = known ? wanted : ELSEWHERE;
  const boxes = contacts
    .filter(({ country }) => !known || country === open || extras.page)
    .map(({ country, name, lines }) =>
      h('details.country', [h('summary', [name]), ...lines.map((line) => phoneLine(line, context))], {
        open: country === open ? '' : undefined,
        hidden: known && country !== open ? '' : undefined,
        'data-country': country,
      }),
    );
  return [h('div.countries', [h('p', [hub.labels.contacts]), ...boxes], own)];
}
