import type { CommonLabels } from '../feeds/contract.ts';
import type { EmbedOptions } from './options.ts';
import { h, type HubElement } from './tree.ts';
import { beforeValue, filled, telephone } from './view-context.ts';

/** Words around a number that a website gives. */
export type ContactLabels = Pick<CommonLabels, 'call' | 'colon' | 'fromHost'>;

/**
 * The number that the website gives which shows the hub, and that it is this website's word. Nothing without a number.
 */
export function hostContact(labels: ContactLabels, { contact, phone }: EmbedOptions): HubElement[] {
  if (phone === undefined) return [];
  const name =
    contact === undefined ? [] : [beforeValue(filled(labels.call, 'name', contact), { hub: { labels } }), ' '];
  return [h('div.contact', [h('p', [...name, telephone(phone)]), h('p.note', [labels.fromHost])])];
}
