import type { Hub } from '../feeds/contract.ts';
import type { EmbedOptions } from './options.ts';
import type { HubNode } from './tree.ts';

/**
 * A hub as other websites show it, in one language: the one source of the element, the frame and the copy to paste.
 * @param asOf The day of the copy in words of the hub's language, where it will not change by itself.
 */
export function hubView(hub: Hub, options: EmbedOptions, asOf?: string): HubNode[] {
  const heading = `h${options.headingLevel ?? 2}`;
  return [
    [
      'section',
      { lang: hub.lang, dir: hub.dir },
      [
        [heading, {}, [hub.title]],
        ['p', {}, [hub.description]],
        ...(asOf === undefined ? [] : [['p', {}, [hub.labels.asOf.replace('{day}', asOf)]] satisfies HubNode]),
      ],
    ],
  ];
}
