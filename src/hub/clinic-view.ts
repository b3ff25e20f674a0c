import type { Hub, HubAdvice, HubClinic } from '../feeds/contract.ts';
import { h, type HubElement } from './tree.ts';
import { heading, isWithdrawn, link, notice, phoneLine, stateLine, words, type ViewContext } from './view-context.ts';

/** The piece of a clinic's advice that stands with its telephone numbers. */
const FIRST = 'when-to-call';

/** Whom to call at a clinic, and when: above everything else. */
export function clinicContactView(clinic: HubClinic, context: ViewContext<Hub>): HubElement {
  const emergency = h('p', [h('b', [context.hub.labels.emergency]), ' · ', clinic.emergency]);
  if (isWithdrawn(clinic.notice)) {
    const name = heading(1, [words(clinic.name, context)], context);
    return h('section.clinic', [name, notice(clinic.notice!.text), emergency], { 'data-part': 'care' });
  }
  const first = clinic.advice.filter(({ kind }) => kind === FIRST);
  return h(
    'section.clinic',
    [
      heading(1, [clinic.heading], context),
      ...(clinic.notice ? [notice(clinic.notice.text)] : []),
      h(
        'div.phones',
        clinic.phones.map((phone) => phoneLine(phone, context)),
      ),
      emergency,
      ...first.map((advice) => adviceView(advice, context)),
      ...(clinic.basis === undefined ? [] : [h('p.note', [clinic.basis])]),
      stateLine(clinic.state),
      h('p.note', [link('a', [words(clinic.name, context)], clinic.url, context)]),
    ],
    { 'data-part': 'care' },
  );
}

/** A clinic's other advice; nothing where there is none. */
export function clinicAdviceView(clinic: HubClinic, context: ViewContext): HubElement[] {
  const others = clinic.advice.filter(({ kind }) => kind !== FIRST);
  if (isWithdrawn(clinic.notice) || others.length === 0) return [];
  const pieces = others.map((advice) => adviceView(advice, context));
  return [h('section.clinic', [heading(1, [clinic.heading], context), ...pieces], { 'data-part': 'clinic' })];
}

function adviceView({ title, text, points, credit }: HubAdvice, context: ViewContext): HubElement {
  return h('div.piece', [
    heading(2, [title], context),
    ...(text === undefined ? [] : [h('p', [text])]),
    ...(points.length === 0
      ? []
      : [
          h(
            'ul',
            points.map((point) => h('li', [point])),
          ),
        ]),
    h('p.note', [credit]),
  ]);
}
