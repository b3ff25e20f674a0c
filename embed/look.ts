import { readable } from '../src/hub/contrast.ts';
import type { EmbedOptions } from '../src/hub/options.ts';

/** Colours of a clinic, as its document has them. */
export interface Colours {
  accent?: string | undefined;
  accentDark?: string | undefined;
}

/**
 * Gives an element the theme and the colours chosen, else those of the clinic where they can be read. They are set as properties of
 * its style, which no policy of the page forbids.
 */
export function applyLook(
  element: HTMLElement,
  options: EmbedOptions,
  { accent = '', accentDark = '' }: Colours,
): void {
  element.dataset['theme'] = options.theme;
  setColour(element, '--accent-light', options.accent ?? (readable(accent, 'light') ? accent : ''));
  setColour(element, '--accent-dark', options.accentDark ?? (readable(accentDark, 'dark') ? accentDark : ''));
}

function setColour({ style }: HTMLElement, name: string, value: string): void {
  if (value) style.setProperty(name, value);
  else style.removeProperty(name);
}
