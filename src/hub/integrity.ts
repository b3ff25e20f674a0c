import { EMBED_VERSION } from './version.ts';

/** What `/embed/v1/integrity.json` says. */
export interface IntegrityList {
  /** The newest version. */
  version: string;
  files: {
    /** Address from the root of the site. */
    file: string;
    version: string;
    /** For the `integrity` attribute, such as `sha384-…`. */
    integrity: string;
  }[];
}

const RELEASED = /-(\d+\.\d+\.\d+)$/;

/**
 * The released scripts with what they must be. Files without a version in their name are left out: they change.
 * @param scripts Texts by name without ending, such as `signpost-1.0.0`.
 */
export async function integrityList(scripts: Readonly<Record<string, string>>): Promise<IntegrityList> {
  const released = Object.entries(scripts).filter(([name]) => RELEASED.test(name));
  const files = released.map(async ([name, text]) => ({
    file: `/embed/v1/${name}.js`,
    version: RELEASED.exec(name)?.[1] ?? '',
    integrity: await integrityOf(text),
  }));
  return { version: EMBED_VERSION, files: await Promise.all(files) };
}

/** What the `integrity` of a `<script>` says of a text. */
export async function integrityOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-384', new TextEncoder().encode(text));
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
