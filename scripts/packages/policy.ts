/** A licence that packages may have. */
export interface AllowedLicence {
  /** The licence exactly as packages state it, in SPDX. */
  licence: string;
  /** Why it may be there: what it asks of a site that is built with it. */
  why: string;
  /** The only packages that may have it; without it, any. */
  only?: RegExp;
}

const NAMED = 'Asks for its notice where its code is handed on.';
const TOOL = 'A tool of the build alone: none of its code is in the site.';

/** Licences that packages may have. A new one is a decision, made here. */
export const ALLOWED_LICENCES: readonly AllowedLicence[] = [
  { licence: 'MIT', why: NAMED },
  { licence: 'MIT-0', why: 'Asks for nothing.' },
  { licence: '0BSD', why: 'Asks for nothing.' },
  { licence: 'ISC', why: NAMED },
  { licence: 'BSD-2-Clause', why: NAMED },
  { licence: 'BSD-3-Clause', why: NAMED },
  { licence: 'BlueOak-1.0.0', why: NAMED },
  { licence: 'Apache-2.0', why: NAMED },
  { licence: 'MIT OR Apache-2.0', why: NAMED },
  { licence: '(MIT OR CC0-1.0)', why: NAMED },
  { licence: 'CC0-1.0', why: 'Asks for nothing.' },
  { licence: 'Python-2.0', why: NAMED, only: /^argparse$/ },
  { licence: 'MPL-2.0', why: TOOL, only: /^(?:lightningcss(?:-.+)?|axe-core|@axe-core\/playwright)$/ },
  { licence: 'LGPL-3.0-or-later', why: TOOL, only: /^@img\/sharp-libvips-.+$/ },
  { licence: 'Apache-2.0 AND LGPL-3.0-or-later', why: TOOL, only: /^@img\/sharp-win32-.+$/ },
  { licence: 'Apache-2.0 AND LGPL-3.0-or-later AND MIT', why: TOOL, only: /^@img\/sharp-wasm32$/ },
];

/** Licences of packages that state none where npm looks, as read in their own files. The version belongs to it. */
export const READ_LICENCES: Readonly<Record<string, string>> = {
  'svg-tags@1.0.0': 'MIT',
};

/** Packages that may run a program of their own when they are installed, and what for. `allowScripts` in `package.json` names the same. */
export const INSTALL_SCRIPTS: Readonly<Record<string, string>> = {
  node: 'fetches the Node for this machine, without which nothing here runs',
  esbuild: 'puts its program in place of a script that starts it, which saves time',
  workerd: 'puts its program in place of a script that starts it, which saves time',
};
