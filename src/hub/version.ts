/** Version of what other websites run: the element, and the package it comes in. Semantic; `docs/embed.md` says what may change. */
export const EMBED_VERSION = '1.0.0';
