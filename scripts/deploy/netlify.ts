import { LOCALE_IDS } from '../../src/schemas/vocabulary.ts';

/** Settings of Netlify. Headers and redirects of old addresses are files of the built site, which Netlify reads. */
export function netlifySettings(): string {
  const missing = LOCALE_IDS.map(
    (locale) => `\n[[redirects]]\nfrom = "/${locale}/*"\nto = "/${locale}/404.html"\nstatus = 404\n`,
  );
  return `# Made from src/schemas/vocabulary.ts by "npm run generate": change scripts/deploy/netlify.ts.
# Copy this file to the root of the project. "dist/_headers" and "dist/_redirects" are read as well.

[build]
command = "npm run build"
publish = "dist"

[build.environment]
NODE_VERSION = "24"
# Netlify compresses what it sends itself.
SIGNPOST_COMPRESS = "off"
# The address of the site: put in your own.
SIGNPOST_SITE = "https://signpost.example.org"

# The page for addresses that lead nowhere, in the language of the address.
${missing.join('').trimStart()}`;
}
