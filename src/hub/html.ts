import type { EmbedOptions } from './options.ts';
import { HubElement, type HubNode } from './tree.ts';
import type { AnyHub } from './view-context.ts';
import { hubView } from './view.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Elements that stand on lines of their own. */
const LINES = /^(?:section|div|h[1-6]|p|ul|ol|li|details|summary|footer)$/;

/**
 * A hub as HTML without any script or style, to paste.
 * @param asOf The day of the copy in words of the hub's language, where it will not change by itself.
 */
export function hubHtml(hub: AnyHub, options: EmbedOptions, asOf?: string): string {
  return written(hubView(hub, options, { asOf }));
}

/** A hub as HTML for a frame, whose script shows and hides parts of it. */
export function frameHtml(hub: AnyHub): string {
  return written(hubView(hub, { theme: 'auto', newTab: true }, { page: true }));
}

function written(view: HubElement): string {
  return `${nodeHtml(view).trim()}\n`;
}

/** One node as HTML, escaped. */
export function nodeHtml(node: HubNode): string {
  if (!(node instanceof HubElement)) return escaped(String(node));
  const { tag, attributes, children } = node;
  const pairs = Object.entries(attributes)
    .map(([name, value]) => attribute(name, value))
    .join('');
  const line = LINES.test(tag) ? '\n' : '';
  return `${line}<${tag}${pairs}>${children.map(nodeHtml).join('')}</${tag}>${line}`.replaceAll('\n\n', '\n');
}

/** An attribute without a value stands alone, such as `open`. */
function attribute(name: string, value: string | undefined): string {
  if (value === undefined) return '';
  return value === '' ? ` ${name}` : ` ${name}="${escaped(value)}"`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character]!);
}
