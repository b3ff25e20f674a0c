import type { Hub } from '../feeds/contract.ts';
import type { EmbedOptions } from './options.ts';
import type { HubNode } from './tree.ts';
import { hubView } from './view.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * A hub as HTML without any script or style, for a page that is written once: a frame, a copy to paste.
 * @param asOf The day of the copy in words of the hub's language, where it will not change by itself.
 */
export function hubHtml(hub: Hub, options: EmbedOptions, asOf?: string): string {
  return hubView(hub, options, asOf).map(nodeHtml).join('\n');
}

/** One node as HTML, escaped. */
export function nodeHtml(node: HubNode): string {
  if (typeof node === 'string') return escaped(node);
  const [tag, attributes, children] = node;
  const pairs = Object.entries(attributes).filter((pair): pair is [string, string] => pair[1] !== undefined);
  const written = pairs.map(([name, value]) => ` ${name}="${escaped(value)}"`).join('');
  return `<${tag}${written}>${children.map(nodeHtml).join('')}</${tag}>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character]!);
}
