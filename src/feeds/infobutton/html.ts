import { escapeHtml } from '../html.ts';

/** A link as HTML. */
export function linkHtml(href: string, label: string): string {
  return `<a href="${escapeHtml(href)}">${escapeHtml(label)}</a>`;
}
