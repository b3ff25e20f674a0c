import { contrast as contrastOf, LEAST_CONTRAST } from '../../src/hub/contrast.ts';
import type { ClinicTheme } from '../../src/schemas/clinic.ts';
import { problemAt } from '../problem-at.ts';
import type { Rule } from '../problem.ts';
import { quote } from '../wording.ts';

const slug = 'clinic-theme-contrast';

/** Grounds that links and headings stand on: the tokens `--paper`, `--raised` and `--teal-soft`, light and dark. */
export const GROUNDS = {
  accent: { paper: '#fbfaf7', raised: '#ffffff', 'teal-soft': '#e3efee' },
  accentDark: { paper: '#12181d', raised: '#1a2228', 'teal-soft': '#18302f' },
} as const satisfies Record<keyof ClinicTheme, Record<string, string>>;

/** Readers can tell the colours of a clinic from every ground they stand on. */
export const clinicThemeContrastRule: Rule = {
  slug,
  title: 'A colour of a clinic is hard to read',
  severity: 'error',
  run: ({ clinics }) =>
    [...clinics.values()].flatMap((entry) =>
      Object.entries(entry.data.theme ?? {}).flatMap(([field, colour]) => {
        const { ground, contrast } = worstGround(colour, GROUNDS[field as keyof ClinicTheme]);
        if (contrast >= LEAST_CONTRAST) return [];
        return [
          problemAt(slug, entry, ['theme', field], {
            found: `${quote(colour)}, which has a contrast of ${shown(contrast)} to 1 with ${ground}`,
            allowed: `a colour with a contrast of at least ${LEAST_CONTRAST} to 1 with ${Object.values(GROUNDS[field as keyof ClinicTheme]).join(', ')}`,
            fix: field === 'accent' ? 'Choose a darker colour.' : 'Choose a lighter colour.',
          }),
        ];
      }),
    ),
};

function worstGround(colour: string, grounds: Readonly<Record<string, string>>): { ground: string; contrast: number } {
  const all = Object.values(grounds).map((ground) => ({ ground, contrast: contrastOf(colour, ground) }));
  return all.reduce((worst, each) => (each.contrast < worst.contrast ? each : worst));
}

/** Rounded down, so that what falls short is never shown as enough. */
function shown(contrast: number): string {
  return (Math.floor(contrast * 100) / 100).toFixed(2);
}
