import type { ClinicTheme } from '../schemas/clinic.ts';

/**
 * Style sheet that puts the colours of a clinic in place of ours. Its selector counts for more than that of the tokens, so the order
 * in which the two sheets load does not matter; on paper the print layer still has the last word.
 */
export function clinicThemeCss({ accent, accentDark }: ClinicTheme): string {
  const rule = (colour: string) => `html:root{--teal:${colour}}`;
  return [
    '@layer tokens,reset,base,layout,components,utilities,print;',
    `@layer tokens{${rule(accent)}@media (prefers-color-scheme:dark){${rule(accentDark)}}}`,
    '',
  ].join('\n');
}
