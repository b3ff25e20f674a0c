import Anchor from './Anchor.astro';
import Care from './Care.astro';
import Cite from './Cite.astro';
import TermLink from './TermLink.astro';

/** The elements that prose may use besides Markdown. */
export const PROSE_ELEMENTS = { Anchor, Care, Cite, Term: TermLink };
