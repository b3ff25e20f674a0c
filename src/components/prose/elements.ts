import Anchor from './Anchor.astro';
import Care from './Care.astro';
import Cite from './Cite.astro';
import Fact from './Fact.astro';
import Heading2 from './Heading2.astro';
import Heading3 from './Heading3.astro';
import ProseLink from './ProseLink.astro';
import TermLink from './TermLink.astro';

/** The elements that prose may use besides Markdown. */
export const PROSE_ELEMENTS = { Anchor, Care, Cite, Fact, Term: TermLink };

/** What prose is shown with: its own elements, and links and headings of Markdown. */
export const PROSE_COMPONENTS = { ...PROSE_ELEMENTS, a: ProseLink, h2: Heading2, h3: Heading3 };

/** What the prose of a guide is shown with: no heading of the page stands above those of the text. */
export const GUIDE_COMPONENTS = { ...PROSE_COMPONENTS, h3: Heading2 };
